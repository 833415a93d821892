using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Core.Questions.Projects;
using KnowledgeGraph.Core.Questions.Timelines;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Questions;

/// <summary>Questions about what becomes of things: projectStates, timeline, statements.</summary>
internal static class ProjectFields
{
    public static void AddTo(ObjectGraphType query, TypeCatalog catalog)
    {
        query.Question(
            "projectStates",
            StateType(catalog),
            "How a project stands, who builds it, by when it was to be done and when it was; with days, a line for each (项目状态).",
            (context, reader, cancellation) => new ProjectQuestions(reader).StatesAsync(context.Text("project"), [.. (context.GetArgument<PartialDate[]?>("on") ?? []).Select(day => day.LastDay)], cancellation),
            Ask.Name("project", "A project, by id or any of its names."),
            Fields.Argument("on", new ListGraphType(TypeCatalog.Some(PartialDateScalar.TypeName)), "The days asked for; the whole story in one line if not given."));
        query.Question(
            "timeline",
            EntryType(catalog),
            "What happened to a project (plan, start, halt, naming, completion), a person, an organisation or a division, day by day (大事记).",
            (context, reader, cancellation) => new Timeline(reader).OfAsync(context.Text("of"), context.Day("from"), context.LastDay("to"), cancellation),
            Ask.Name("of", "By id or name."),
            Ask.Date("from", "First day."),
            Ask.Date("to", "Last day."));
        query.Question(
            "statements",
            SentenceType(catalog),
            "Which sentences say something of a thing, or of a person in a post; or which take back what was printed (原句).",
            (context, reader, cancellation) => Sentences(context, new Statements(reader), cancellation),
            Ask.Name("of", "A thing, by id or name; with 'person' the body of the post.", needed: false),
            Ask.Name("person", "A person.", needed: false),
            Ask.Name("post", "Title of a post of the person.", needed: false),
            Fields.Argument("type", TypeCatalog.Maybe(EvidenceTypeName(catalog)), "Only such sentences."));
    }

    private static Task<IReadOnlyList<Sentence>> Sentences(IResolveFieldContext context, Statements statements, CancellationToken cancellation)
    {
        var of = context.TextOrNull("of");
        if (context.TextOrNull("person") is { } person) return statements.OfPostAsync(person, of, context.TextOrNull("post"), cancellation);
        if (of is null) throw new RefusedException(ErrorCode.BadArgument, "'of' is missing; give a thing, or a person and a post.");
        return context.GetArgument<string?>("type") == "correction" ? statements.CorrectionsAsync(of, cancellation) : statements.OfAsync(of, cancellation);
    }

    private static string StateType(TypeCatalog catalog) => catalog.Once("ProjectState", () =>
    {
        var type = new ObjectGraphType { Name = "ProjectState", Description = "How a project stands, on a day or by all that is told (项目状态)." };
        type.Read<ProjectState>("project", TypeCatalog.Some("Project"), "The project (项目).", state => state.Project);
        type.Read<ProjectState>("name", TypeCatalog.Some(Fields.Text), "The name under which it was announced (原名).", state => state.Name);
        type.Read<ProjectState>("nameNow", TypeCatalog.Some(Fields.Text), "The name that it bears now (现名).", state => state.NameNow);
        type.Read<ProjectState>("status", TypeCatalog.Maybe(Fields.Text), "planned, started, underway, halted or completed; null where nothing is told up to that day (状态).", state => state.Status);
        type.Read<ProjectState>("date", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day asked for; without one the day of the last step (日期).", state => state.Date);
        type.Read<ProjectState>("undertaker", TypeCatalog.Maybe(Fields.Text), "Who builds it, by the name of the first article that says so (建设单位).", state => state.Undertaker);
        type.Read<ProjectState>("undertakerNow", TypeCatalog.Maybe(Fields.Text), "The same builder by the name that it bears now (建设单位现名).", state => state.UndertakerNow);
        type.Read<ProjectState>("deadlines", TypeCatalog.Many(PartialDateScalar.TypeName), "The days by which it was to be done, as they were announced (期限).", state => state.Deadlines);
        type.Read<ProjectState>("firstDeadline", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The first of them (最初期限).", state => state.Deadlines.Count > 0 ? state.Deadlines[0] : (PartialDate?)null);
        type.Read<ProjectState>("completed", TypeCatalog.Maybe(PartialDateScalar.TypeName), "When it was done (完成).", state => state.Completed);
        type.Read<ProjectState>("promise", TypeCatalog.Maybe(Fields.Text), "What became of the first deadline: kept, late, overdue (papers went on and nothing tells that it is done), open; null without deadline (承诺).", state => state.Promise);
        type.Read<ProjectState>("lastMention", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The last issue that mentions it (最近见报).", state => state.LastMention);
        type.AddEvidence<ProjectState>(state => state.Evidence);
        return type;
    });

    private static string EntryType(TypeCatalog catalog) => catalog.Once("TimelineEntry", () =>
    {
        var type = new ObjectGraphType { Name = "TimelineEntry", Description = "Something that happened on a day (大事记条目)." };
        type.Read<TimelineEntry>("date", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day, month or year (日期).", entry => entry.Date);
        type.Read<TimelineEntry>("event", TypeCatalog.Some(Fields.Text), "What happened, in the text's words (事件).", entry => entry.Event);
        type.Read<TimelineEntry>("status", TypeCatalog.Maybe(Fields.Text), "How a project stood by it (状态).", entry => entry.Status);
        type.AddEvidence<TimelineEntry>(entry => entry.Evidence);
        return type;
    });

    private static string SentenceType(TypeCatalog catalog) => catalog.Once("Sentence", () =>
    {
        var type = new ObjectGraphType { Name = "Sentence", Description = "A sentence, with the day for which it says something (原句)." };
        type.Read<Sentence>("quote", TypeCatalog.Some(Fields.Text), "The words (原文).", sentence => sentence.Evidence.Quote);
        type.Read<Sentence>("day", TypeCatalog.Maybe(PartialDateScalar.TypeName), "The day (日期).", sentence => sentence.Day);
        type.AddEvidence<Sentence>(sentence => [sentence.Evidence]);
        return type;
    });

    private static string EvidenceTypeName(TypeCatalog catalog) => catalog.Once("StatementType", () =>
    {
        var type = new EnumerationGraphType { Name = "StatementType", Description = "Kinds of sentences (句类)." };
        type.Add("correction", "correction", "It takes back what the paper printed before (更正).");
        return type;
    });
}
