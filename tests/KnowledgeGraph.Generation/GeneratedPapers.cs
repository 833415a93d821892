using KnowledgeGraph.Generation.District;
using KnowledgeGraph.Generation.Telling;
using KnowledgeGraph.Generation.Telling.Stories;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation;

/// <summary>The papers of an invented district, issue after issue, with the truth beside them.</summary>
/// <remarks>
/// Posts pass from hand to hand, organs get other names, projects near their deadlines, so many of a hundred people bear another's name,
/// one reporter writes a fifth of all articles, and every article names the district. Nothing depends on how many articles are taken.
/// </remarks>
public static class GeneratedPapers
{
    private const string HomeCode = "980101";
    private const string NeighbourCode = "980102";

    /// <summary>The articles in order of their issues; made while they are taken.</summary>
    public static IEnumerable<GeneratedArticle> Of(GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Issues(options, new TenureBook()).SelectMany(issue => issue).Take(options.Articles);
    }

    /// <summary>Who held which post of the district in the days of these articles.</summary>
    public static IReadOnlyList<TrueTenure> TenuresOf(GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var book = new TenureBook();
        _ = Issues(options, book).SelectMany(issue => issue).Take(options.Articles).Count();
        return book.All;
    }

    /// <summary>The divisions of the papers as lines of a divisions.tsv: code, tab, name.</summary>
    public static IEnumerable<string> Divisions(GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (_, _, _, district, neighbour) = Invent(options);
        var bodies = new[] { district, neighbour }.SelectMany(one => one.Bodies).Where(body => body.Code is not null);
        return [$"{HomeCode[..2]}\t汐北省", $"{HomeCode[..4]}\t泠州市", .. bodies.Select(body => $"{body.Code}\t{body.Names[0]}")];
    }

    private static IEnumerable<IReadOnlyList<GeneratedArticle>> Issues(GeneratorOptions options, TenureBook book)
    {
        var (dice, names, people, district, neighbour) = Invent(options);
        var careers = new Careers(dice, people, options);
        var room = new Newsroom(dice, names, people, district, neighbour, options.TenureDays);
        book.Open(district.Seats);
        for (var issue = options.Start; ; issue = issue.AddDays(1))
        {
            room.Open(issue);
            careers.Advance(neighbour, room.Day);
            var changes = careers.Advance(district, room.Day);
            foreach (var (seat, _) in changes) book.Pass(seat, room.Day);
            List<Draft> drafts = [.. changes.Where(change => careers.IsTold(change.Seat.Post)).Select(change => AppointmentStory.Tell(room, change.Seat, change.Left))];
            while (drafts.Count < options.PerDay) drafts.AddRange(Story(room, dice.Below(100)));
            yield return [.. drafts.Select(draft => draft.Finish())];
        }
    }

    private static (Dice Dice, NameMaker Names, Population People, InventedDistrict District, InventedDistrict Neighbour) Invent(GeneratorOptions options)
    {
        var dice = new Dice(options.Seed);
        var names = new NameMaker(dice);
        var people = new Population(dice, names, options.NamesakesPerHundred);
        var district = new DistrictMaker(dice, names, people, options).Make(HomeCode, "区");
        return (dice, names, people, district, new DistrictMaker(dice, names, people, options).Make(NeighbourCode, "县"));
    }

    private static IReadOnlyList<Draft> Story(Newsroom room, int chance) => chance switch
    {
        < 30 => One(MeetingStory.Tell(room)),
        < 58 => One(VisitStory.Tell(room)),
        < 78 => One(ProjectStory.Tell(room)),
        < 97 => One(PeopleStory.Tell(room)),
        _ => ExchangeStory.Tell(room),
    };

    private static IReadOnlyList<Draft> One(Draft? draft) => draft is null ? [] : [draft];
}
