using KnowledgeGraph.Generation.District;
using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>Two districts meet, and the papers of both tell it in their own words.</summary>
internal static class ExchangeStory
{
    public static IReadOnlyList<Draft> Tell(Newsroom room)
    {
        var (mine, theirs) = (room.District, room.Neighbour);
        if (!room.IsNews("exchange")) return [];
        var ours = mine.Seats[room.Dice.Below(4)];
        var guest = theirs.Seats[room.Dice.Below(4)];
        if (ours.Holder.Name == guest.Holder.Name) return [];
        var (one, other) = (mine.Home.Names[0], theirs.Home.Names[0]);
        return
        [
            Tell(room, mine, $"{one}{other}协作交流座谈会", ours, guest),
            Tell(room, theirs, $"{other}与{one}协作交流座谈会", guest, ours),
        ];
    }

    private static Draft Tell(Newsroom room, InventedDistrict paper, string name, Seat first, Seat second)
    {
        var draft = room.Start(name, paper);
        var mine = draft.Body(first.Post.Body, room.Day);
        draft.Text("与");
        var theirs = draft.Body(second.Post.Body, room.Day);
        draft.Text("举行");
        var meeting = draft.Event($"event {Draft.Iso(room.Day)} exchange", name, "Meeting");
        draft.States("PARTICIPATED_IN", mine, meeting, ("role", "attendee"));
        draft.States("PARTICIPATED_IN", theirs, meeting, ("role", "attendee"));
        draft.States("COOPERATES_WITH", mine, theirs, ("kind", "对口协作"));
        draft.End();
        foreach (var (seat, division) in new[] { (first, mine), (second, theirs) })
        {
            if (seat == second) draft.Body(seat.Post.Body, room.Day);
            var person = draft.Post(seat.Post, seat.Holder, division);
            draft.Text("讲话").States("PARTICIPATED_IN", person, meeting, ("role", "speaker"));
            draft.End(seat == first ? "，" : "。");
        }
        return draft;
    }
}
