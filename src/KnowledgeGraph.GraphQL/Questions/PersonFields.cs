using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Questions.People;
using KnowledgeGraph.GraphQL.Loading;
using KnowledgeGraph.GraphQL.Paging;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>Questions about people: tenures, career, namesakes, coMentions, silences.</summary>
internal static class PersonFields
{
    private const string Who = "A person, by id or name; of namesakes all.";

    public static void AddTo(ObjectGraphType query, TypeCatalog catalog)
    {
        query.Question(
            "tenures",
            TenureTypes.Tenure(catalog),
            "Since when and until when somebody held posts; standing in and holding in full as one line unless acting says otherwise (任期).",
            async (context, reader, cancellation) => Rows(await new PersonQuestions(reader).TenuresAsync(context.Text("person"), context.TextOrNull("of"), context.TextOrNull("post"), context.GetArgument<bool?>("acting"), cancellation)),
            Ask.Name("person", Who),
            Ask.Name("of", "Only posts of this division or organisation.", needed: false),
            Ask.Name("post", "Only posts of this title.", needed: false),
            Fields.Argument("acting", TypeCatalog.Maybe(Fields.Flag), "True: the time of standing in alone; false: that of holding in full alone."));
        query.Question(
            "career",
            TenureTypes.Tenure(catalog),
            "The posts of somebody in order of the first day, standing in apart from holding in full; labels of groups (区领导) left out (履历).",
            async (context, reader, cancellation) => Rows(await new PersonQuestions(reader).CareerAsync(context.Text("person"), context.LastDay("after"), context.Day("on"), context.GetArgument<string?>("body") == "government", cancellation)),
            Ask.Name("person", Who),
            Ask.Date("after", "Only what lasts or is seen after this."),
            Ask.Date("on", "Only what is held on this day."),
            Fields.Argument("body", TypeCatalog.Maybe(BodyName(catalog)), "Only posts of such bodies."));
        query.Question(
            "namesakes",
            BearerType(catalog),
            "Which of those who bear a name is meant; several where nothing tells them apart (同名辨识).",
            (context, reader, cancellation) => new Namesakes(reader).OfAsync(context.Text("name"), context.Day("on"), context.TextOrNull("of"), cancellation),
            Ask.Name("name", "The name as printed; a misprint leads to whom the same article names rightly."),
            Ask.Date("on", "The day of what is told of the person."),
            Ask.Name("of", "A division or organisation in which the person has or had a post.", needed: false));
        query.Question(
            "coMentions",
            CoMentionType(catalog),
            "Who stands in the same articles as somebody, most articles first; not who only signed them (共现).",
            (context, reader, cancellation) => new CoMentions(reader).OfAsync(context.Text("person"), PageRequest.SizeOf("first", context.GetArgument<int>("first")), cancellation),
            Ask.Name("person", "A person, by id or name; of namesakes the best known."),
            Fields.Argument("first", TypeCatalog.Some(Fields.Int), "At most so many; who shares as many as the last is included.", 1));
        SilenceFields.AddTo(query, catalog);
    }

    /// <summary>The field tenures of a person.</summary>
    public static void AddToPerson(IComplexGraphType person, TypeCatalog catalog) => person.Ask<Entity>(
        "tenures",
        TypeCatalog.Many(TenureTypes.Tenure(catalog)),
        "All posts with their times, in order of the first day (任期).",
        (entity, context) => new Deferred<IEnumerable<TenureRow>>(async cancellation =>
            Rows(await context.Session().AskAsync((reader, token) => new PersonQuestions(reader).TenuresAsync(entity, token), cancellation))));

    private static IReadOnlyList<TenureRow> Rows(IReadOnlyList<HeldPost> held) => [.. held.Select(TenureRow.Of)];

    private static string BodyName(TypeCatalog catalog) => catalog.Once("PostBody", () =>
    {
        var type = new EnumerationGraphType { Name = "PostBody", Description = "Kinds of bodies that posts belong to (机构类别)." };
        type.Add("government", "government", "Governments and their departments, not party, people's congress, CPPCC or courts (政府).");
        return type;
    });

    private static string BearerType(TypeCatalog catalog) => catalog.Once("Bearer", () =>
    {
        var type = new ObjectGraphType { Name = "Bearer", Description = "Who bears a name, with the post that it is best known by on the day asked for (同名者)." };
        type.Read<Bearer>("person", TypeCatalog.Some("Person"), "Who is meant (人物).", bearer => bearer.Person);
        type.Read<Bearer>("of", TypeCatalog.Maybe(EntityInterface.TypeName), "The body of the best known post (所属).", bearer => bearer.Post?.Post.Body);
        type.Read<Bearer>("post", TypeCatalog.Maybe(Fields.Text), "Its title; null where no text gives a post (职务).", bearer => bearer.Post?.Post.ShownTitle);
        type.AddEvidence<Bearer>(bearer => bearer.Evidence);
        return type;
    });

    private static string CoMentionType(TypeCatalog catalog) => catalog.Once("CoMention", () =>
    {
        var type = new ObjectGraphType { Name = "CoMention", Description = "Somebody who is named in the same articles (共现)." };
        type.Read<CoMention>("person", TypeCatalog.Some("Person"), "The other person (人物).", other => other.Person);
        type.Read<CoMention>("articles", TypeCatalog.Some(Fields.Int), "How many articles name both (报道数).", other => other.Articles);
        type.Ask<CoMention>("shared", TypeCatalog.Many(ArticleFields.TypeName), "The articles that name both, newest first (报道).", (other, context) => context.Session().Entities.Load(other.Shared.Take(PageRequest.SizeOf("first", context.GetArgument<int>("first")))), Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", 10));
        type.AddEvidenceOfArticles();
        return type;
    });

    /// <summary>Sentences that name the other person, from the shared articles.</summary>
    private static void AddEvidenceOfArticles(this IComplexGraphType type) => type.Ask<CoMention>(
        "evidence",
        TypeCatalog.Many(EvidenceTypes.TypeName),
        "Claims of the shared articles about the other person, one an article (证据).",
        (other, context) => new Deferred<IEnumerable<Evidence>>(async cancellation =>
        {
            var first = PageRequest.SizeOf("first", context.GetArgument<int>("first"));
            var claims = await context.Session().Claims.Load(other.Shared.Take(first)).GetResultAsync(cancellation);
            var facts = (await context.Session().Facts.Load(claims.SelectMany(list => list).Select(claim => claim.Fact).Distinct()).GetResultAsync(cancellation)).ToDictionary(fact => fact.Id);
            return claims.Select(list => list.FirstOrDefault(claim => facts[claim.Fact].Subject == other.Person.Id)).OfType<Evidence>();
        }),
        Fields.Argument("first", TypeCatalog.Some(Fields.Int), $"At most so many, 1 to {PageRequest.MaxSize}.", 3));
}
