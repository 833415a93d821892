using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Mentions;

namespace KnowledgeGraph.Extraction.Relations.Undertakings;

/// <summary>How a project stands by all that the article tells of it: the furthest stage told as fact, else planned where only plans speak of it.</summary>
internal sealed class ProjectStatus
{
    private static readonly string[] Order = ["planned", "started", "halted", "underway", "completed"];

    private readonly Dictionary<int, string> _status = [];

    public ProjectStatus(ClauseText text, ProjectReader projects)
    {
        if (projects.HasNone) return;
        foreach (var clause in text.Clauses.Where(clause => clause.Modality != Modality.Quoted))
        {
            foreach (var (word, stage) in StageWords.In(text, clause.Span))
            {
                if (text.Words.CharAt(word.End) is '单' or '方' or '人' or '企' or '队' || text.Words.After(word.End, 2) is "时间" or "日期" or "期限" or "目标") continue;
                if ((projects.In(clause.Span) ?? projects.Current(word.Start)) is not { } project) continue;
                if (StageWords.Status(text, word, stage, project) is not { } status) continue;
                var fact = clause.IsFactAt(word.Start);
                if (fact || clause.Modality == Modality.Plan) Raise(project, fact ? status : "planned");
            }
        }
    }

    /// <summary>The status; underway where the article says no more than who does it.</summary>
    public string Of(Thing project) => _status.GetValueOrDefault(project.Index, "underway");

    private void Raise(Thing project, string stage)
    {
        if (Array.IndexOf(Order, stage) >= Array.IndexOf(Order, _status.GetValueOrDefault(project.Index, Order[0]))) _status[project.Index] = stage;
    }
}
