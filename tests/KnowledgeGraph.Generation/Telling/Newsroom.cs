using System.Globalization;
using KnowledgeGraph.Core.Articles;
using KnowledgeGraph.Generation.District;
using KnowledgeGraph.Generation.People;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation.Telling;

/// <summary>What stories need: the district, the day, chance, and the next free numbers.</summary>
internal sealed class Newsroom(Dice dice, NameMaker names, Population people, InventedDistrict district, InventedDistrict neighbour, int tenureDays)
{
    private const int StarsShare = 20;
    private readonly HashSet<string> _told = [];
    private int _number;

    public Dice Dice => dice;

    public NameMaker Names => names;

    public Population People => people;

    public InventedDistrict District => district;

    public InventedDistrict Neighbour => neighbour;

    /// <summary>How long things last, in days: tenures, and the building of projects.</summary>
    public int TenureDays => tenureDays;

    /// <summary>The issue's day.</summary>
    public DateOnly Issue { get; private set; }

    /// <summary>The day of which the articles tell: the one before.</summary>
    public DateOnly Day => Issue.AddDays(-1);

    public void Open(DateOnly issue)
    {
        Issue = issue;
        _number = 0;
        _told.Clear();
    }

    /// <summary>Whether no article of this issue has told of that yet.</summary>
    public bool IsNews(string what) => _told.Add(what);

    /// <summary>An article of the paper, which opens with its byline and the day.</summary>
    public Draft Start(string title, InventedDistrict? paper = null)
    {
        paper ??= district;
        var number = ++_number;
        var draft = new Draft(
            new PageMetadata
            {
                Name = $"{Draft.Iso(Issue)}-{(number / 8) + 1:D2}",
                Newspaper = paper.Newspaper,
                Home = paper.Home.Names[0],
                HomeCode = paper.Home.Code,
                IssueDate = Issue,
                Number = $"{(number / 8) + 1:D2}版",
            },
            number,
            title)
        { Day = Draft.Iso(Day) };
        var reporter = dice.Chance(StarsShare) ? paper.Reporters[0] : dice.Of(paper.Reporters.Skip(1).DefaultIfEmpty(paper.Reporters[0]).ToList());
        draft.Byline(reporter, dice.Chance(25) ? dice.Of(paper.Correspondents) : null);
        draft.Text($"{Day.Month.ToString(CultureInfo.InvariantCulture)}月{Day.Day.ToString(CultureInfo.InvariantCulture)}日，");
        return draft;
    }

    /// <summary>Some holders of posts, of whom no two bear one name.</summary>
    public IReadOnlyList<Seat> Some(IReadOnlyList<Seat> seats, int count) => [.. dice.Some(seats, count).DistinctBy(seat => seat.Holder.Name)];

    public TruePerson Resident()
    {
        if (district.Residents.Count > 0 && dice.Chance(40)) return dice.Of(district.Residents);
        var newcomer = people.Newcomer();
        district.Residents.Add(newcomer);
        return newcomer;
    }
}
