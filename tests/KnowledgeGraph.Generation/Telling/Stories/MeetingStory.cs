using KnowledgeGraph.Generation.People;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>A meeting with a chair, speakers and those who attend; some are named again by name alone.</summary>
internal static class MeetingStory
{
    public static Draft? Tell(Newsroom room)
    {
        var (home, dice) = (room.District.Home, room.Dice);
        var topic = dice.Of(NameParts.Topics);
        if (!room.IsNews(topic)) return null;
        var name = topic + dice.Of(NameParts.Meetings);
        var draft = room.Start($"{home.Names[0]}召开{name}");
        var district = draft.Body(home, room.Day);
        draft.Text("召开");
        var meeting = draft.Event($"event {Draft.Iso(room.Day)} {name}", name, "Meeting");
        draft.States("ORGANIZED", district, meeting);
        draft.End();
        var leaders = room.Some(room.District.SeatsOf(BodyKind.District), 3);
        for (var at = 0; at < leaders.Count; at++)
        {
            var leader = draft.Holder(leaders[at].Post, leaders[at].Holder, district, room.Day);
            draft.Text(at == 0 ? "主持会议" : "出席").States("PARTICIPATED_IN", leader, meeting, ("role", at == 0 ? "chair" : "attendee"));
            draft.End(at + 1 < leaders.Count ? "，" : "。");
        }
        foreach (var seat in room.Some(room.District.SeatsOf(BodyKind.Organ), 2).Where(seat => leaders.All(leader => leader.Holder.Name != seat.Holder.Name)))
        {
            draft.Text("会上，");
            var speaker = draft.Holder(seat.Post, seat.Holder, district, room.Day, dice.Below(3));
            draft.Text("通报了有关情况").States("PARTICIPATED_IN", speaker, meeting, ("role", "speaker"));
            draft.End();
        }
        var chair = draft.Person(leaders[0].Holder);
        draft.Text("强调，要压实责任，把各项任务落到实处").States("PARTICIPATED_IN", chair, meeting, ("role", "speaker"));
        draft.End();
        return draft;
    }
}
