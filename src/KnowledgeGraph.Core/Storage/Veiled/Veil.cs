using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Judgements;

namespace KnowledgeGraph.Core.Storage.Veiled;

/// <summary>The people whom judgements hide: their entities, their mentions, and where articles name them.</summary>
internal sealed class Veil
{
    private const char Mask = '＊';

    private readonly ILookup<string, StoredMention> _byArticle;
    private readonly HashSet<string> _ids;
    private readonly IReadOnlyList<string> _forms;

    private Veil(IReadOnlyCollection<string> entities, IReadOnlyCollection<StoredMention> mentions)
    {
        Entities = entities;
        _byArticle = mentions.ToLookup(mention => mention.Article);
        _ids = [.. entities, .. mentions.Select(mention => mention.Mention.Id)];
        _forms = [.. mentions.SelectMany(mention => mention.Mention.Aliases.Append(mention.Mention.Name)).Where(form => form.Length > 1).Distinct().OrderByDescending(form => form.Length)];
    }

    /// <summary>The ids of the entities that are hidden now.</summary>
    public IReadOnlyCollection<string> Entities { get; }

    /// <summary>Null where nobody is hidden.</summary>
    public static async Task<Veil?> ReadAsync(IGraphReader reader, CancellationToken cancellation)
    {
        var view = await JudgementView.ReadAsync(reader.Identity, cancellation);
        string[] groups = [.. view.Judgements.Standing.Where(judgement => judgement.Kind == JudgementKind.Hide).Select(judgement => view.GroupOf(judgement.One!)).OfType<string>().Distinct()];
        if (groups.Length == 0) return null;
        string[] entities = [.. (await reader.Identity.MentionGroupsAsync(groups, cancellation)).Select(group => group.Entity).Distinct()];
        return new Veil(entities, [.. (await reader.MentionsOfAsync(entities, int.MaxValue, cancellation)).Values.SelectMany(mentions => mentions)]);
    }

    /// <summary>Whether that is the id of a hidden entity, now or by another of its mentions.</summary>
    public bool Hides(string id) => _ids.Contains(id);

    public bool Hides(Fact fact) => Hides(fact.Subject) || Hides(fact.Object);

    /// <summary>Whether the article names a hidden person.</summary>
    public bool IsOver(string article) => _byArticle.Contains(article);

    /// <summary>Whether somebody typed a hidden name.</summary>
    public bool IsNamedIn(string text) => _forms.Any(form => text.Contains(form, StringComparison.Ordinal));

    public Entity Over(Entity entity) => entity.Type == "Article" && IsOver(entity.Id) ? entity with { Name = OverForms(entity.Name) } : entity;

    public Article Over(Article article) => !IsOver(article.Id) ? article : Article.Restore(
        article.Id, article.Page, article.Number, OverForms(article.Title), OverSpans(article.Id, article.Body, 0));

    public Fact Over(Fact fact) => !IsOver(fact.Best.Article) ? fact : fact with { Best = fact.Best with { Quote = OverSpans(fact.Best.Article, fact.Best.Quote, fact.Best.Span.Start) } };

    public Evidence Over(Evidence evidence) => !IsOver(evidence.Article) ? evidence : evidence with { Quote = OverSpans(evidence.Article, evidence.Quote, evidence.Span.Start) };

    public LogEntry Over(LogEntry entry) => entry with
    {
        Diff = new GraphDiff(
            [.. entry.Diff.Entities.Where(change => !Hides(change.Before?.Id ?? "") && !Hides(change.After?.Id ?? ""))
                .Select(change => change with { Before = change.Before is { } before ? Over(before) : null, After = change.After is { } after ? Over(after) : null })],
            [.. entry.Diff.Facts.Where(change => !(change.Before is { } before && Hides(before)) && !(change.After is { } after && Hides(after)))
                .Select(change => new FactChange(change.Before is { } before ? Over(before) : null, change.After is { } after ? Over(after) : null))]),
    };

    private string OverForms(string text) => _forms.Aggregate(text, (masked, form) => masked.Replace(form, new string(Mask, form.Length), StringComparison.Ordinal));

    /// <summary>Masks each character of the names, so that all spans still fit.</summary>
    private string OverSpans(string article, string text, int offset)
    {
        var masked = text.ToCharArray();
        foreach (var span in _byArticle[article].SelectMany(mention => mention.Mention.Occurrences))
        {
            for (var at = Math.Max(span.Start - offset, 0); at < Math.Min(span.End - offset, masked.Length); at++) masked[at] = Mask;
        }
        return OverForms(new string(masked));
    }
}
