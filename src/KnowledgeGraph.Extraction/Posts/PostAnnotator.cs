using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Reads who holds, held or is to hold which post.</summary>
internal sealed class PostAnnotator(PostLexicon lexicon, DivisionCatalogue catalogue) : IAnnotator
{
    private const double Prefixed = 0.97;
    private const double Suffixed = 0.85;
    private const double Appointed = 0.9;
    private const double Inferred = 0.8;
    private const double Trade = 0.85;

    public IReadOnlyList<Type> Requires { get; } = [typeof(SentenceLayer), typeof(DateLayer), typeof(TitleLayer), typeof(ThingLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(PostLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var text = ArticleText.Of(article);
        var things = article.Get<ThingLayer>();
        var titles = article.Get<TitleLayer>();
        var reader = new PostReader(text, things, new BodyMemory(text, things, new HomeLine(things, catalogue)), lexicon);
        var prefix = new PrefixPosts(text, things, titles, reader);
        var doubts = new Doubts(text, things, new DoubtWords(text, things, lexicon.Doubts, lexicon.Appointing));
        var appointed = new AppointedPosts(text, things, titles, reader, lexicon, doubts, new Pronouns(text, things, new UnnamedPeople(text, things, lexicon.Unnamed, lexicon.Being)), new OtherSubjects(text, things, lexicon.Unnamed));
        var handovers = new Handovers(text, things);
        var said = new SaidPosts(text, things, doubts);
        var suffix = new SuffixPosts(things, titles, reader);
        var days = new PostDays(text, article.Get<DateLayer>());
        var statements = new List<PostStatement>();
        var after = new List<PostStatement>();
        var runs = new List<TextSpan>();
        foreach (var sentence in text.Sentences.Sentences)
        {
            var before = new Dictionary<Occurrence, PostPhrase>();
            foreach (var (people, posts, run) in prefix.Read(sentence.Span))
            {
                runs.Add(run);
                statements.AddRange(people.SelectMany(_ => posts, (person, post) => Held(person, post, sentence.Span)));
                foreach (var person in people) before[person] = posts[^1];
            }
            foreach (var (person, post, run) in suffix.Read(sentence.Span, person => before.GetValueOrDefault(person)))
            {
                if (!before.ContainsKey(person)) runs.Add(run);
                after.Add(Statement(person, post, Told(post), null, null, sentence.Span, "post.after-name", Suffixed));
            }
            List<PostStatement> changed = [.. appointed.Read(sentence.Span).Select(link => Changed(link.Person, link.Post, link.State, days, sentence, link.VerbAt))];
            statements.AddRange([.. changed, .. handovers.Of(sentence.Span, changed, doubts), .. Returns.Of(sentence.Span, changed, text, article.Get<DateLayer>())]);
            statements.AddRange([.. said.Of(sentence.Span, statements).Select(found => Dated(found.Post, days.Of(sentence, found.Person, found.VerbAt), sentence.Span))]);
        }
        foreach (var (person, post, state, sentence, printed) in new CorrectedTitles(text, things, titles, article.Get<DateLayer>(), reader).Read(article.Article))
        {
            statements.Add(Statement(person, post, state, null, null, sentence, "post.corrected", Appointed) with { AsOf = printed });
        }
        foreach (var (person, post, state) in new ListedPosts(text, things, titles, reader).Read())
        {
            runs.Add(post.Span.Cover(person.Span));
            statements.Add(Changed(person, post, state, days, text.SentenceAt(person.Span.Start), person.Span.Start) with { Rule = "post.listed" });
        }
        statements.AddRange(after.Where(post => post.Body is not null || !statements.Exists(other => other.Person == post.Person && other.Title.EndsWith(post.Title, StringComparison.Ordinal))));
        statements.AddRange([.. new LeaderGroups(text, things, titles, reader).Read().Where(group => !statements.Exists(other => other.Person == group.Person.Thing.Index)).Select(group => Statement(group.Person, group.Post, "held", null, null, text.SentenceAt(group.Person.Span.Start).Span, "post.leaders", Inferred))]);
        statements = [.. EarlierPosts.Mark(statements), .. EarlierPosts.Left(statements, text.Body)];
        statements = [.. CorrectedPosts.Mark([.. statements.Select(statement => InCharge.Mark(statement, text.Body))], article.Article)];
        statements.AddRange(new Departures(text, things, article.Get<DateLayer>()).Of(statements));
        statements.AddRange(Secondments.Of([.. statements], text, things, article.Get<DateLayer>()));
        return article.With(new PostLayer([.. statements.Where(statement => IsStated(statement)).DistinctBy(Key).OrderBy(statement => statement.TitleSpan)], runs));
    }

    /// <summary>A trade without a body (志愿者张三) is no post.</summary>
    private static bool IsStated(PostStatement statement) => statement.Body is not null || statement.Rule != "post.trade";

    private static (int, string, int?, string, TextSpan) Key(PostStatement statement) =>
        (statement.Person, statement.Title, statement.Body, statement.State, statement.Span);

    /// <summary>The state that a title alone tells: who was the first is so no more.</summary>
    private static string Told(PostPhrase post) => post.Title.State == "first" ? "former" : post.Title.State;

    private static PostStatement Held(Occurrence person, PostPhrase post, TextSpan sentence) =>
        Statement(person, post, Told(post), null, null, sentence, "post.before-name", post.Explicit ? Prefixed : Inferred);

    private static PostStatement Changed(Occurrence person, PostPhrase post, string state, PostDays days, Sentence sentence, int verbAt)
    {
        if (state is "began" or "held" or "former" && days.Range(sentence, verbAt) is { } range) return Statement(person, post, "former", range.From, range.To, sentence.Span, "post.appointed", Appointed);
        if (state == "former" && days.Until(sentence, verbAt) is { } until) return Statement(person, post, state, null, until, sentence.Span, "post.appointed", Appointed);
        if (state == "held" && days.Since(sentence, verbAt) is { } since) return Statement(person, post, post.Title.State is "held" or "first" ? "began" : post.Title.State, since, null, sentence.Span, "post.appointed", Appointed);
        var day = state is "began" or "ended" or "acting" ? days.Of(sentence, person.Span, verbAt) : null;
        var told = post.Title.State is "held" or "first" || state != "began" ? state : post.Title.State;
        return Statement(person, post, told, state == "ended" ? null : day, state == "ended" ? day : null, sentence.Span, "post.appointed", Appointed);
    }

    private static PostStatement Dated(PostStatement post, PartialDate? day, TextSpan sentence) =>
        post with { Start = post.State == "began" ? day : null, End = post.State == "ended" ? day : null, Span = sentence, Rule = "post.appointed", Confidence = Appointed };

    private static PostStatement Statement(
        Occurrence person, PostPhrase post, string state, PartialDate? start, PartialDate? end, TextSpan sentence, string rule, double confidence) =>
        new(person.Thing.Index, post.Name, post.Title.Span, post.Body?.Index, state, start, end, sentence, post.IsOfficial, post.Title.Kind == TitleKind.Occupation ? "post.trade" : rule, post.Title.Kind == TitleKind.Occupation ? Math.Min(confidence, Trade) : confidence);
}
