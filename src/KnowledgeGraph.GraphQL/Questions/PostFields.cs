using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Questions.Posts;
using KnowledgeGraph.Core.Tenures;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>Questions about posts: roster, holders, succession, rosterChanges.</summary>
internal static class PostFields
{
    private const string Of = "A division or organisation, by id or any form of its name (沧浦区, 沧浦区水务局).";

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog)
    {
        query.Question(
            "roster",
            RosterTypes.Line(catalog),
            "Who holds which post of a division or organisation on a day, and how sure that is (名册).",
            (context, reader, cancellation) => new PostQuestions(reader).RosterAsync(context.Text("of"), context.Day("on")!.Value, context.Texts("posts"), cancellation),
            Ask.Name("of", Of),
            Ask.Date("on", "The day.", needed: true),
            Ask.Names("posts", "Only these posts, each with a line even where its holder is unknown; all if not given."));
        query.Question(
            "holders",
            RosterTypes.Line(catalog),
            "Who holds a post on a day: one line, but for posts that are shared (某日任职者).",
            (context, reader, cancellation) => new PostQuestions(reader).RosterAsync(context.Text("of"), context.Day("on")!.Value, [context.Text("post")], cancellation),
            Ask.Name("of", Of),
            Ask.Name("post", "Title of the post (区委书记, 局长)."),
            Ask.Date("on", "The day.", needed: true));
        query.Question(
            "succession",
            TenureTypes.Tenure(catalog),
            "Who held a post one after the other; standing in and holding in full are one line, who comes back has another (历任).",
            async (context, reader, cancellation) => Lines(await new PostQuestions(reader).HistoryAsync(context.Text("of"), context.Text("post"), cancellation), context),
            Ask.Name("of", Of),
            Ask.Name("post", "Title of the post."),
            Ask.Date("from", "Leave out who held it before this."),
            Ask.Date("to", "Leave out who held it after this."));
        query.Question(
            "rosterChanges",
            RosterTypes.Change(catalog),
            "Posts of one holder whose holder differs between two days (变动).",
            (context, reader, cancellation) => new PostChanges(reader).BetweenAsync(context.Text("of"), context.Day("from")!.Value, context.LastDay("to")!.Value, context.Texts("posts"), cancellation),
            Ask.Name("of", Of),
            Ask.Date("from", "The earlier day.", needed: true),
            Ask.Date("to", "The later day.", needed: true),
            Ask.Names("posts", "Only these posts; all if not given."));
    }

    /// <summary>The fields tenures and conflicts of a position.</summary>
    public static void AddToPosition(IComplexGraphType position, TypeCatalog catalog)
    {
        position.Ask<Core.Graph.Entity>(
            "tenures",
            TypeCatalog.Many(TenureTypes.Tenure(catalog)),
            "Who held it one after the other, or side by side; in order of their beginning (历任).",
            (entity, context) => new Deferred<IEnumerable<TenureRow>>(async cancellation =>
                Lines([await context.Session().AskAsync((reader, token) => new PostQuestions(reader).HistoryAsync(entity, token), cancellation)], null)));
        position.Ask<Core.Graph.Entity>(
            "conflicts",
            TypeCatalog.Many(RosterTypes.Conflict(catalog)),
            "Lone other names while somebody holds it: likely misprints, which change no tenure (疑误).",
            (entity, context) => new Deferred<IEnumerable<Conflict>>(async cancellation =>
                (await context.Session().AskAsync((reader, token) => new PostQuestions(reader).HistoryAsync(entity, token), cancellation)).History.Conflicts));
    }

    private static IReadOnlyList<TenureRow> Lines(IReadOnlyList<PostDossier> dossiers, IResolveFieldContext? context) =>
        [.. dossiers.SelectMany(dossier => Succession.Of(dossier.History, context?.Day("from"), context?.LastDay("to")).Select(line => TenureRow.Of(dossier, line)))];
}
