using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Reads a list of people with their posts to the left, to the division that another's post names: 汐湾区 before 区教委 in 汐湾区副区长江枫、区教委主任何苗.</summary>
internal sealed class ListedBehind(ArticleText text, TitleLayer titles, IReadOnlyList<Candidate> names)
{
    private const string Levels = "省市区县旗州盟镇乡";

    private readonly Dictionary<int, Candidate> _endings = names.GroupBy(name => name.Span.End).ToDictionary(group => group.Key, group => group.First());

    /// <summary>The division of that level in the posts on the list before the offset; null where none of them names one.</summary>
    public Candidate? Division(int start, char level)
    {
        for (var at = start; at > 0;)
        {
            if (text.Body[at - 1] is '、' or '，' or '和' or '及' or '与') at--;
            if (_endings.GetValueOrDefault(at) is { Type: "Person" } person) at = person.Span.Start;
            else if (titles.EndingAt(at) is { } title)
            {
                at = title.Span.Start;
                if ((_endings.GetValueOrDefault(at) ?? _endings.GetValueOrDefault(at + 1)) is not { Type: "District" or "Organization" } body || body.Span.End > title.Head.End) continue;
                if (body.Type == "District" && LevelWord.Of(body.Span.In(text.Body)) == level) return body;
                if (body.Type == "Organization" && !Levels.Contains(text.Body[body.Span.Start]) && titles.EndingAt(body.Span.Start - 1) is null) return null;
                at = body.Span.Start;
            }
            else return null;
        }
        return null;
    }

    /// <summary>各 before 街道工作委员会: not one of one township.</summary>
    public bool IsOfMany(int start) => text.CharBefore(start) is '各' or '个' or '多' or '等' or '全';

    /// <summary>The level of the committee in whose post a department's head stands: 市 before 组织部 in 市委常委、组织部部长.</summary>
    public char? CommitteeBefore(int start) =>
        text.CharBefore(start) is '、' or '兼' && titles.EndingAt(start - 1) is { LeadingBody: { Length: 2 } leading } && text.Body[leading.End - 1] == '委' && Levels.Contains(text.Body[leading.Start]) ? text.Body[leading.Start] : null;
}
