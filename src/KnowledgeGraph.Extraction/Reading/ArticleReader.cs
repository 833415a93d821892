using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
using KnowledgeGraph.Extraction.Pages;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Extraction.Recognisers.Divisions;
using KnowledgeGraph.Extraction.Recognisers.Documents;
using KnowledgeGraph.Extraction.Recognisers.Organizations;
using KnowledgeGraph.Extraction.Recognisers.Persons;
using KnowledgeGraph.Extraction.Recognisers.Places;
using KnowledgeGraph.Extraction.Recognisers.Projects;
using KnowledgeGraph.Extraction.Relations;
using KnowledgeGraph.Extraction.Relations.Containment;
using KnowledgeGraph.Extraction.Relations.Corrections;
using KnowledgeGraph.Extraction.Relations.Organizers;
using KnowledgeGraph.Extraction.Relations.Participation;
using KnowledgeGraph.Extraction.Relations.Progress;
using KnowledgeGraph.Extraction.Relations.Signing;
using KnowledgeGraph.Extraction.Relations.Subjects;
using KnowledgeGraph.Extraction.Relations.Undertakings;
using KnowledgeGraph.Extraction.Relations.Venues;
using KnowledgeGraph.Extraction.Titles;

namespace KnowledgeGraph.Extraction.Reading;

/// <summary>Reads pages into articles and articles into claims: the splitter, the annotators in their order, and the assembly of what they found.</summary>
/// <remarks>Pure and safe to call from many threads; the model and the lexicons are loaded once.</remarks>
public sealed class ArticleReader : IArticleReader, IDisposable
{
    private const string Extractor = "rules-3";

    private readonly DivisionCatalogue _catalogue;
    private readonly PageSplitter _splitter = new();
    private readonly LexicalAnalyser _analyser;
    private readonly AnnotationPipeline _pipeline;
    private readonly ClaimAssembler _assembler = new(Extractor);

    /// <param name="data">The folder <c>Data</c> beside the program.</param>
    /// <param name="catalogue">The divisions that are known.</param>
    public ArticleReader(string data, DivisionCatalogue catalogue)
    {
        _catalogue = catalogue;
        _analyser = new LexicalAnalyser(Path.Combine(data, "lac"));
        _pipeline = new AnnotationPipeline(Annotators(data, catalogue));
    }

    public string Version => Extractor;

    /// <remarks>
    /// Of several divisions with the home's name the page's own words choose one, for all its articles alike. A day of issue that the metadata leaves out is read off the page.
    /// </remarks>
    public IReadOnlyList<Article> Split(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var home = page.Metadata.Home is { } name ? HomeChoice.Of(_catalogue, name, page.Text) : null;
        return _splitter.Split(page with { Metadata = page.Metadata with { HomeCode = home?.Code, IssueDate = page.Metadata.IssueDate ?? IssueDay.Of(page.Text) } });
    }

    public ArticleClaims Read(Article article) => _assembler.Assemble(_pipeline.Run(article));

    /// <summary>Why each occurrence of a name in the article was read as it was.</summary>
    public IReadOnlyList<Explanation> Explain(Article article, string name) => Explanation.Of(_pipeline.Run(article), name);

    public void Dispose() => _analyser.Dispose();

    private IReadOnlyList<IAnnotator> Annotators(string data, DivisionCatalogue catalogue)
    {
        var weights = Weights.Load();
        var walk = new LeftWalk();
        var people = new PersonLexicon();
        var organizations = new OrganizationLexicon();
        var projects = new ProjectLexicon();
        var events = new EventLexicon();
        return
        [
            new SentenceAnnotator(),
            new TokenAnnotator(_analyser),
            new DateAnnotator(),
            new DivisionAnnotator(catalogue),
            new TitleAnnotator(new TitleLexicon()),
            new CandidateAnnotator(
            [
                new PersonCandidates(weights, people, organizations, NameLexicon.Load(Path.Combine(data, "roles"))),
                new DivisionCandidates(weights),
                new OrganizationCandidates(weights, organizations, walk),
                new NamedAbbreviations(weights),
                new TitledCompanies(weights),
                new TitledOrgans(weights),
                new BracketedCompanies(weights, walk),
                new PartyBranches(weights),
                new PlaceCandidates(weights, new PlaceLexicon(), walk),
                new ProjectCandidates(weights, projects, walk),
                new FacilityCandidates(weights, projects, walk),
                new PhaseCandidates(weights, projects, walk),
                new SectionCandidates(weights, projects, walk),
                new DocumentCandidates(weights),
            ]),
            new NameAnnotator(weights),
            new ThingAnnotator(catalogue, new ProjectEvidence()),
            new PostAnnotator(new PostLexicon(), catalogue),
            new ClauseAnnotator(new ModalityLexicon()),
            new EventAnnotator(events),
            new RelationAnnotator(
            [
                new BylineRule(people),
                new DivisionChainRule(),
                new MotherRule(),
                new LocationRule(),
                new ParticipationRule(new RoleLexicon(), events),
                new OrganizerRule(),
                new VenueRule(),
                new SignedRule(events),
                new AgreementTermRule(new CooperationRule(events)),
                new UndertakingRule(),
                new AboutRule(),
                new ProgressRule(),
                new CorrectionRule(),
            ]),
        ];
    }
}
