using KnowledgeGraph.Chinese.Dates;
using KnowledgeGraph.Chinese.Divisions;
using KnowledgeGraph.Chinese.Lexical;
using KnowledgeGraph.Chinese.Names;
using KnowledgeGraph.Chinese.Sentences;
using KnowledgeGraph.Core.Annotations;
using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Clauses;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Names;
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

/// <summary>The annotators in their order, with the model and lexicons that they share, loaded once.</summary>
internal sealed class Annotators(string data, DivisionCatalogue catalogue, LexicalAnalyser analyser)
{
    private readonly LeftWalk _walk = new();
    private readonly PersonLexicon _people = new();
    private readonly OrganizationLexicon _organizations = new();
    private readonly ProjectLexicon _projects = new();
    private readonly PlaceLexicon _places = new();
    private readonly EventLexicon _events = new();
    private readonly NameLexicon _names = NameLexicon.Load(Path.Combine(data, "roles"));
    private readonly TitleLexicon _titles = new();
    private readonly ProjectEvidence _evidence = new();
    private readonly PostLexicon _posts = new();
    private readonly ModalityLexicon _modalities = new();
    private readonly RoleLexicon _roles = new();

    /// <summary>What is found before names are weighed.</summary>
    public IReadOnlyList<IAnnotator> Analysis() =>
    [
        new SentenceAnnotator(),
        new TokenAnnotator(analyser),
        new DateAnnotator(),
        new DivisionAnnotator(catalogue),
        new TitleAnnotator(_titles),
    ];

    /// <summary>All of them, names weighed so.</summary>
    public IReadOnlyList<IAnnotator> Under(Weights weights) =>
    [
        .. Analysis(),
        Candidates(weights),
        new NameAnnotator(weights),
        new ThingAnnotator(catalogue, _evidence),
        new PostAnnotator(_posts, catalogue),
        new ClauseAnnotator(_modalities),
        new EventAnnotator(_events),
        new RelationAnnotator(
        [
            new BylineRule(_people),
            new DivisionChainRule(),
            new TownsOfHousesRule(),
            new MotherRule(),
            new DaughterRule(),
            new LocationRule(),
            new ParticipationRule(_roles, _events),
            new OrganizerRule(),
            new VenueRule(),
            new SignedRule(_events),
            new AgreementTermRule(new CooperationRule(_events)),
            new UndertakingRule(),
            new AboutRule(),
            new DocumentSubjectRule(),
            new ProgressRule(),
            new CorrectionRule(),
        ]),
    ];

    /// <summary>The recognisers.</summary>
    public CandidateAnnotator Candidates(Weights weights) => new(
    [
        new PersonCandidates(weights, _people, _organizations, _names),
        new DivisionCandidates(weights),
        new OrganizationCandidates(weights, _organizations, _walk),
        new ProjectOffices(weights, _organizations, _walk),
        new NamedAbbreviations(weights),
        new FoundedGroups(weights),
        new ListedOrgans(weights),
        new TitledCompanies(weights),
        new TitledOrgans(weights),
        new BracketedCompanies(weights, _walk),
        new PartyBranches(weights),
        new CommitteeGroups(weights),
        new PlaceCandidates(weights, _places, _walk),
        new ProjectCandidates(weights, _projects, _organizations, _walk),
        new FacilityCandidates(weights, _projects, _walk),
        new PhaseCandidates(weights, _projects, _walk),
        new SectionCandidates(weights, _projects, _walk),
        new DocumentCandidates(weights),
    ]);
}
