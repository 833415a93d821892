using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>A leader visits a firm, a school or a village, and its head receives the visit.</summary>
internal static class VisitStory
{
    public static Draft? Tell(Newsroom room)
    {
        var (home, dice) = (room.District.Home, room.Dice);
        var host = dice.Of(room.District.SeatsOf(dice.Of([BodyKind.Firm, BodyKind.School, BodyKind.Village, BodyKind.Street])));
        var leader = dice.Of(room.District.SeatsOf(dice.Chance(70) ? BodyKind.District : BodyKind.Organ));
        if (leader.Holder.Name == host.Holder.Name || !room.IsNews(host.Post.Body.Id)) return null;
        var draft = room.Start($"{leader.Holder.Name}到{host.Post.Body.NamesOn(room.Day)[0]}调研");
        var district = draft.Body(home, room.Day);
        var visitor = draft.Holder(leader.Post, leader.Holder, district, room.Day, 1);
        draft.Text("到");
        var place = draft.Body(host.Post.Body, room.Day);
        var visit = draft.Event($"event {Draft.Iso(room.Day)} {leader.Post.Id} {host.Post.Body.Id}", "调研", "Visit");
        draft.States("PARTICIPATED_IN", visitor, visit, ("role", "leader"));
        draft.States("HELD_IN", visit, place);
        draft.End("。\n");
        var receives = draft.Holder(host.Post, host.Holder, district, room.Day, 1);
        draft.Text("介绍了近期工作").States("PARTICIPATED_IN", receives, visit, ("role", "host"));
        draft.End();
        draft.Person(leader.Holder);
        draft.Text("希望他们再接再厉，多为群众办实事").End();
        return draft;
    }
}
