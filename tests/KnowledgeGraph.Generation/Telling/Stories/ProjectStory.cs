using System.Globalization;
using KnowledgeGraph.Generation.People;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation.Telling.Stories;

/// <summary>A project starts, goes on towards its deadline, or is completed.</summary>
internal static class ProjectStory
{
    private const int AtATime = 40;

    public static Draft? Tell(Newsroom room)
    {
        var project = Choose(room);
        if (project is null || !room.IsNews(project.Id)) return null;
        var started = project.Start == room.Day;
        project.Completed = !started && room.Day >= project.Deadline;
        var (status, words) = started ? ("started", "开工建设") : project.Completed ? ("completed", "建成投用") : ("underway", "进展顺利");
        var draft = room.Start($"{project.Name}{words}");
        draft.Body(room.District.Home, room.Day);
        var place = draft.Text("的").Body(project.Place, room.Day);
        var thing = draft.Text("传来消息，").Name(project.Id, "Project", project.Name);
        draft.Text(words).States("LOCATED_IN", thing, place);
        draft.End();
        var builder = draft.Text("项目由").Body(project.Builder, room.Day, room.Dice.Below(2));
        draft.Text("承建");
        draft.States("UNDERTAKES", builder, thing, ("status", status), ("date", started || project.Completed ? draft.Day : null));
        draft.End();
        if (!project.Completed) draft.Text($"按计划，{project.Deadline.Year.ToString(CultureInfo.InvariantCulture)}年{project.Deadline.Month.ToString(CultureInfo.InvariantCulture)}月底前完工").End();
        return draft;
    }

    private static TrueProject? Choose(Newsroom room)
    {
        var (district, dice) = (room.District, room.Dice);
        var open = district.Projects.Where(project => !project.Completed).ToList();
        if (open.Count >= AtATime || (open.Count > 0 && dice.Chance(60))) return dice.Of(open);
        var place = dice.Of(district.Of(BodyKind.Street));
        var name = room.Names.Stem() + dice.Of(NameParts.Works);
        var project = new TrueProject(
            "project " + name, name, dice.Of(district.Of(BodyKind.Firm)), place, room.Day, room.Day.AddDays(dice.Between(room.TenureDays / 2, room.TenureDays * 3 / 2)));
        district.Projects.Add(project);
        return project;
    }
}
