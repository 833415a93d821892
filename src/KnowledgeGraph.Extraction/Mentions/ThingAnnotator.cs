using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Words;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Lexicons;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Recognisers.Organizations;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Joins the chosen names into the things they name: one thing for all its forms within the article.</summary>
internal sealed class ThingAnnotator(DivisionCatalogue catalogue, ProjectEvidence projects) : IAnnotator
{
    private readonly WordSet _departments = LexiconFile.Words("department-heads.tsv");

    public IReadOnlyList<Type> Requires { get; } = [typeof(NameLayer), typeof(DivisionLayer), typeof(TitleLayer)];

    public IReadOnlyList<Type> Assigns { get; } = [typeof(ThingLayer)];

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var text = ArticleText.Of(article);
        var builder = new ThingBuilder();
        var home = HomeLine(article, builder);
        var organs = new OrganNaming(catalogue, _departments, builder, home, new ListedBehind(text, article.Get<TitleLayer>(), article.Get<NameLayer>().Names), name => District(builder, name, name.Span.In(text.Body)));
        var alike = new NamedAlike(article.Article, text, article.Get<TitleLayer>(), article.Get<NameLayer>().Names);
        foreach (var name in article.Get<NameLayer>().Names)
        {
            var form = name.Span.In(text.Body);
            var draft = name.Type switch
            {
                "District" => District(builder, name, form),
                "Organization" => organs.Organization(CouncilNames.Of(text, name.Span) ?? form, name.Span.Start, name.Reasons.Any(reason => reason.Feature == ListedOrgans.Reason)),
                "Document" => builder.At("Document", DocumentKey(form), form),
                "Person" when name.Reasons.Any(reason => reason.Feature == Misprints.Reason) => Meant(builder, form) ?? builder.At(name.Type, form, form),
                "Person" => builder.At(name.Type, alike.Key(name, form), form),
                _ => builder.At(name.Type, form, form),
            };
            if (name.Type is "Organization" or "Place" or "Project" && DivisionInName(article, name) is { } inName) draft.Home ??= builder.Division(inName);
            else if (name.Type is "Organization" or "Project") TownsInNames.Add(builder, article, name, text.Body);
            draft.Occur(name.Span, form);
            organs.Passed(draft);
        }
        PrintedReports.Add(builder, article.Article, text.Body);
        ShortForms.Join(builder, text.Body);
        BracketedNames.Join(builder, text.Body);
        BrandNames.Join(builder, text, article.Get<TitleLayer>(), article.Get<DivisionLayer>());
        FirmTails.Join(builder, text);
        projects.Retype(builder, text, article.Article.Title);
        AgreedProjects.Join(builder, text.Body);
        TakenUp.Join(builder, text.Body, article.Get<TitleLayer>());
        CalledByTitle.Join(builder, text, article.Get<TitleLayer>());
        Anaphora.Join(builder, text.Body);
        return article.With(builder.Build(home));
    }

    /// <summary>The home division; it and those above it are things of every article, for 区委 and 市委 mean them unnamed.</summary>
    private Draft? HomeLine(AnnotatedArticle article, ThingBuilder builder)
    {
        if (article.Get<DivisionLayer>().Home is not { } home) return null;
        var draft = builder.Division(home);
        for (var above = catalogue.ParentOf(home); above is not null; above = catalogue.ParentOf(above)) builder.Division(above);
        return draft;
    }

    /// <summary>苔溪县 in 苔溪县第一中学: the division that the name opens with.</summary>
    private static Division? DivisionInName(AnnotatedArticle article, Candidate name) =>
        article.Get<DivisionLayer>().Readings.Where(reading => reading.Form == DivisionForm.Full && reading.Division is not null && reading.Span.Start == name.Span.Start && reading.Span.End < name.Span.End)
            .MaxBy(reading => reading.Span.End)?.Division;

    /// <summary>Who is meant where a name is misprinted: one named so rightly before.</summary>
    private static Draft? Meant(ThingBuilder builder, string form) => builder.OfType("Person").FirstOrDefault(person => Misprints.IsOneOff(person.Name, form));

    private static Draft District(ThingBuilder builder, Candidate name, string form)
    {
        if (name.Division?.Division is { } division) return builder.Division(division);
        var draft = builder.At("District", form, form);
        draft.Level ??= name.Division?.Level;
        return draft;
    }

    private static string DocumentKey(string form) => form.Trim('《', '》').Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
}
