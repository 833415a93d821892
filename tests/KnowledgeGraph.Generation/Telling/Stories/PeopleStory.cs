using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>A resident tells of life in a village or an estate.</summary>
internal static class PeopleStory
{
    public static Draft? Tell(Newsroom room)
    {
        var village = room.Dice.Of(room.District.Of(BodyKind.Village));
        var head = room.District.HeadOf(village);
        var resident = room.Resident();
        if (resident.Name == head.Holder.Name || !room.IsNews(resident.Id)) return null;
        var draft = room.Start($"{village.Names[0]}有了新变化");
        var district = draft.Body(room.District.Home, room.Day);
        draft.Body(village, room.Day);
        draft.Text("的居民");
        draft.Person(resident);
        draft.Text("告诉记者，门前的路修好了，出门方便多了").End("。\n");
        draft.Holder(head.Post, head.Holder, district, room.Day);
        draft.Text("说，下一步还要种上花草").End();
        return draft;
    }
}
