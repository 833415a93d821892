using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Core.Questions.Events;

/// <summary>The days of an event, or of an article's issue.</summary>
internal static class EventDays
{
    public static PartialDate? First(Entity entity) => PartialDate.TryParse(entity.Attributes["date"] ?? entity.Attributes["issueDate"], out var date) ? date : null;

    public static bool Covers(Entity entity, DateOnly day)
    {
        if (First(entity) is not { Day: not null } first) return false;
        var last = PartialDate.TryParse(entity.Attributes["endDate"], out var end) ? end.LastDay : first.LastDay;
        return first.FirstDay <= day && day <= last;
    }
}
