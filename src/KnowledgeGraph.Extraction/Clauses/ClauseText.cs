using System.Runtime.CompilerServices;
using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Posts;

namespace KnowledgeGraph.Extraction.Clauses;

/// <summary>An article with its words, names, posts, dates and clauses laid over each other: what the grammar of events and relations reads.</summary>
internal sealed class ClauseText
{
    private static readonly ConditionalWeakTable<AnnotatedArticle, ClauseText> Known = [];

    private readonly SpanIndex _runs;

    private ClauseText(AnnotatedArticle article)
    {
        Article = article;
        Words = ArticleText.Of(article);
        Clauses = article.Get<ClauseLayer>().Clauses;
        Things = article.Get<ThingLayer>();
        Posts = article.Get<PostLayer>();
        Dates = article.Get<DateLayer>();
        _runs = new SpanIndex(Posts.Runs);
    }

    public AnnotatedArticle Article { get; }

    public ArticleText Words { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public ThingLayer Things { get; }

    public PostLayer Posts { get; }

    public DateLayer Dates { get; }

    public string Body => Words.Body;

    /// <summary>The text of an article; laid out once for all rules that read it.</summary>
    public static ClauseText Of(AnnotatedArticle article) => Known.GetValue(article, _ => new(article));

    /// <summary>The clause before, if it belongs to the same sentence.</summary>
    public Clause? Before(Clause clause) =>
        clause.Index > 0 && Clauses[clause.Index - 1].Sentence == clause.Sentence ? Clauses[clause.Index - 1] : null;

    /// <summary>The clause after, if it belongs to the same sentence.</summary>
    public Clause? After(Clause clause) =>
        clause.Index + 1 < Clauses.Count && Clauses[clause.Index + 1].Sentence == clause.Sentence ? Clauses[clause.Index + 1] : null;

    public TextSpan Sentence(Clause clause) => Words.Sentences.Sentences[clause.Sentence].Span;

    public int Paragraph(Clause clause) => Words.Sentences.Sentences[clause.Sentence].Paragraph;

    /// <summary>The words of a lexicon within a span, but for those inside names: 调研 not in 市委政策调研室.</summary>
    public IEnumerable<(TextSpan Span, T Value)> Find<T>(WordMap<T> words, TextSpan within) => words.Find(Body, within).Where(match => !IsInName(match.Span));

    public IEnumerable<TextSpan> Find(WordSet words, TextSpan within) => words.Find(Body, within).Where(match => !IsInName(match));

    public bool IsInName(TextSpan span) => Things.At(span.Start) is not null || Things.At(span.End - 1) is not null;

    /// <summary>The phrase "posts and names" that holds the occurrence.</summary>
    public TextSpan? Run(Occurrence place) => _runs.At(place.Span.Start);

    /// <summary>Where the words of a name begin, the posts before it included.</summary>
    public int PhraseStart(Occurrence place) => place.Thing.Type == "Person" && Run(place) is { } run && IsFirstOf(run, place) ? run.Start : place.Span.Start;

    /// <summary>Whether a body stands only in somebody's post: 区水务局 in 区水务局局长, 沧浦区 in 沧浦区委书记.</summary>
    public bool IsOfPost(Occurrence place) => place.Thing.Type != "Person" && (Run(place) is not null || _runs.Holds(place.Span.End - 1));

    private bool IsFirstOf(TextSpan run, Occurrence person) => !Things.Within(new TextSpan(run.Start, person.Span.Start)).Any(place => place.Thing.Type == "Person");
}
