using KnowledgeGraph.Core.Judgements;
using KnowledgeGraph.Core.Storage;

namespace KnowledgeGraph.Core.Building;

/// <content>Judgements: each is one commit, with what it does to the graph.</content>
public sealed partial class GraphUpdater
{
    /// <summary>Judges two things to be the same or different, or the question undecided.</summary>
    /// <param name="kind">Same, different or undecided.</param>
    /// <param name="one">The id of a mention, or of an entity (which is that of its earliest mention).</param>
    /// <param name="other">The same of the other.</param>
    /// <param name="by">Who judges.</param>
    /// <param name="why">The reason; may be empty.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="JudgementException">There is no such mention, or it can't be judged so; nothing was written.</exception>
    public async Task<(Judgement Judgement, GraphUpdate Update)> JudgeAsync(
        JudgementKind kind, string one, string other, string by, string why = "", CancellationToken cancellation = default)
    {
        if (kind is not (JudgementKind.Same or JudgementKind.Different or JudgementKind.Undecided)) throw new JudgementException($"'{kind}' is no judgement on two mentions.");
        if (one == other) throw new JudgementException($"{one} is named twice; name two mentions.");
        var (mine, theirs) = (await FindAsync(one, cancellation), await FindAsync(other, cancellation));
        if (mine.Anchor.Type != theirs.Anchor.Type)
            throw new JudgementException($"{one} is a {mine.Anchor.Type}, {other} a {theirs.Anchor.Type}; only two of one type can be judged.");
        var judgement = Judgement.OfPair(kind, mine.Anchor, theirs.Anchor, mine.Group == theirs.Group, by, _time.GetUtcNow(), why);
        return (judgement, await ApplyAsync(judgement, cancellation));
    }

    /// <summary>Takes a person out of every view and export.</summary>
    /// <exception cref="JudgementException">There is no such person; nothing was written.</exception>
    public async Task<(Judgement Judgement, GraphUpdate Update)> HideAsync(string person, string by, string why = "", CancellationToken cancellation = default)
    {
        var (anchor, _) = await FindAsync(person, cancellation);
        if (anchor.Type != "Person") throw new JudgementException($"{person} is a {anchor.Type}; only people can be hidden.");
        var judgement = Judgement.OfHiding(anchor, by, _time.GetUtcNow(), why);
        return (judgement, await ApplyAsync(judgement, cancellation));
    }

    /// <summary>Takes a judgement back.</summary>
    /// <exception cref="JudgementException">There is no such judgement, or it is an undoing itself; nothing was written.</exception>
    public async Task<(Judgement Judgement, GraphUpdate Update)> UndoAsync(string judgement, string by, string why = "", CancellationToken cancellation = default)
    {
        var judgements = (await JudgementsAsync(cancellation)).Judgements;
        var undone = judgements.Find(judgement) ?? throw new JudgementException($"there is no judgement {judgement}; 'kg judge list' names them.");
        if (undone.Kind == JudgementKind.Undo) throw new JudgementException($"{judgement} takes {undone.Undoes} back; judge that anew instead.");
        if (judgements.IsUndone(judgement)) throw new JudgementException($"{judgement} is taken back already.");
        var undoing = Judgement.OfUndoing(judgement, by, _time.GetUtcNow(), why);
        return (undoing, await ApplyAsync(undoing, cancellation));
    }

    /// <summary>Takes a judgement in as it is: one just made, or one from another store's log. Its mentions need not be in the graph yet.</summary>
    /// <exception cref="StoreException">The store refused; nothing was written.</exception>
    public async Task<GraphUpdate> ApplyAsync(Judgement judgement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        var known = await JudgementsAsync(cancellation);
        if (known.Judgements.Contains(judgement.Id)) return GraphUpdate.Nothing(UpdateOutcome.Unchanged);
        var next = await known.WithAsync(judgement, _writer, cancellation);
        // A pair's newest judgement replaces the one before; both bear on the same mentions.
        var about = judgement.Undoes is { } undone ? next.Judgements.Find(undone) : judgement;
        Anchor[] anchors = [.. new[] { about?.One, about?.Other }.OfType<Anchor>()];
        string[] judged = [.. anchors.SelectMany(anchor => new[] { known.GroupOf(anchor), next.GroupOf(anchor) }).OfType<string>().Distinct()];
        var cause = new LogCause(LogKind.Judged, [.. anchors.Select(anchor => anchor.Article).Distinct()], _time.GetUtcNow());
        if (about is null || !about.IsOfPair()) judged = [];
        var (before, after) = about?.One is { } one && about.IsOfPair() ? await RepinAsync(one.Article, known, next, cancellation) : (null, null);
        if (after is not null) next = next.With(about!.One!.Article, after.Stored);
        return await WriteAsync(UpdateOutcome.Judged, before, after is null ? [] : [after], next, judged, cause, [judgement], cancellation);
    }

    /// <summary>The judgements, those undone included.</summary>
    public async Task<JudgementReport> ReportAsync(CancellationToken cancellation = default) => JudgementReport.Of(await JudgementsAsync(cancellation));

    /// <summary>An article of which a judgement takes a mention out of its group, or puts it back.</summary>
    private async Task<(StoredArticle? Before, Preparation? After)> RepinAsync(string article, JudgementView known, JudgementView next, CancellationToken cancellation)
    {
        if (await StoredAsync(article, cancellation) is not { } stored) return (null, null);
        return known.Pinned(stored.Claims).SetEquals(next.Pinned(stored.Claims)) ? (null, null) : (stored, Prepare(stored.Claims, next));
    }

    private async Task<(Anchor Anchor, string Group)> FindAsync(string mention, CancellationToken cancellation)
    {
        if (await _writer.MentionPlacesAsync([mention], cancellation) is not [var place] || await StoredAsync(place.Article, cancellation) is not { } article)
            throw new JudgementException($"there is no mention {mention}; give the id of a person, organisation, project or event, or of one of its mentions.");
        var found = article.Claims.Mentions.First(candidate => candidate.Id == mention);
        if (found.Type == "District" && found.Attributes["adcode"] is { } code)
            throw new JudgementException($"{mention} is the division {code}; coded divisions are not judged.");
        return (Anchor.Of(article.Claims, found), place.Group);
    }
}
