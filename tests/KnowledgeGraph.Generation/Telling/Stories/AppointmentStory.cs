using KnowledgeGraph.Generation.People;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>A post passes from one to another.</summary>
internal static class AppointmentStory
{
    public static Draft Tell(Newsroom room, Seat seat, TruePerson left)
    {
        var draft = room.Start("人事任免");
        var district = draft.Body(room.District.Home, room.Day);
        draft.Text("公布一批人事任免：任命");
        draft.Person(seat.Holder, seat.Post.Official);
        draft.Text("为");
        draft.Holder(seat.Post, seat.Holder, district, room.Day, 0, "began");
        draft.End("；");
        if (left.Name == seat.Holder.Name) return draft;
        draft.Text("免去");
        draft.Holder(seat.Post, left, district, room.Day, 0, "ended");
        draft.Text("的职务").End();
        return draft;
    }
}
