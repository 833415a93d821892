using System.Globalization;
using KnowledgeGraph.Generation.People;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation.District;

/// <summary>Invents a district with its bodies, posts and people.</summary>
internal sealed class DistrictMaker(Dice dice, NameMaker names, Population people, GeneratorOptions options)
{
    private readonly List<TrueBody> _bodies = [];
    private readonly List<Seat> _seats = [];

    /// <param name="code">The home division's code.</param>
    /// <param name="level">What its name ends in: 区, 县.</param>
    public InventedDistrict Make(string code, string level)
    {
        var stem = names.Stem();
        var home = Add(new TrueBody("division " + code, "District", BodyKind.District, [stem + level], code));
        Leaders(home, level);
        AddOrgans(home, code);
        for (var number = 1; number <= Size(12); number++) AddStreet($"{code}{number:D3}");
        for (var number = 0; number < Size(30); number++) AddFirm(number, code);
        for (var number = 0; number < Size(16); number++) AddSchool(home, number, code);
        return new InventedDistrict
        {
            Newspaper = stem + "报",
            Home = home,
            Bodies = _bodies,
            Seats = _seats,
            Reporters = [.. Enumerable.Range(0, Size(25)).Select(_ => people.Newcomer([.. people.All.Select(person => person.Name)]))],
            Correspondents = [.. Enumerable.Range(0, Size(30)).Select(_ => people.Newcomer())],
        };
    }

    private void Leaders(TrueBody home, string level)
    {
        foreach (var title in new[] { $"{level}委书记", $"{level}长", $"{level}人大常委会主任", $"{level}政协主席" }) Seat(home, title, true);
        for (var number = 0; number < 5; number++) Seat(home, $"副{level}长", true);
        for (var number = 0; number < 3; number++) Seat(home, $"{level}委常委", true);
    }

    private void AddOrgans(TrueBody home, string code)
    {
        foreach (var organ in Organs.All.Take(Size(Organs.All.Count)))
        {
            var body = Add(Organs.Of($"organ {code} {organ.Short}", home.Names[0], organ));
            Seat(body, organ.Head, true);
            Seat(body, "副" + organ.Head, true);
        }
        foreach (var organ in Organs.Renamed)
        {
            var renamed = options.Start.AddDays(dice.Below(2 * options.TenureDays));
            Seat(Add(Organs.Of($"organ {code} {organ.Before}", home.Names[0], organ, renamed)), organ.Head, true);
        }
    }

    private void AddStreet(string code)
    {
        var town = dice.Chance(30);
        var street = Add(new TrueBody("division " + code, "District", BodyKind.Street, [names.Stem() + (town ? "镇" : "街道")], code));
        Seat(street, town ? "镇长" : "办事处主任", true);
        Seat(street, town ? "镇党委书记" : "党工委书记", true);
        for (var number = 1; number <= 4; number++)
        {
            var village = $"{code}{number:D3}";
            Seat(Add(new TrueBody("division " + village, "District", BodyKind.Village, [names.Village() + (town ? "村" : "社区")], village)), "党支部书记", true);
        }
    }

    private void AddFirm(int number, string code)
    {
        var name = names.Stem() + dice.Of(NameParts.Trades);
        var firm = Add(new TrueBody($"firm {code} {number.ToString(CultureInfo.InvariantCulture)}", "Organization", BodyKind.Firm, [$"{name}有限公司", $"{name}公司"]));
        Seat(firm, "董事长", false);
        Seat(firm, "总经理", false);
    }

    private void AddSchool(TrueBody home, int number, string code)
    {
        var name = home.Names[0] + names.Stem() + (dice.Chance(50) ? "小学" : "中学");
        Seat(Add(new TrueBody($"school {code} {number.ToString(CultureInfo.InvariantCulture)}", "Organization", BodyKind.School, [name])), "校长", false);
    }

    private int Size(int middling) => Math.Max(1, middling * options.SizePerHundred / 100);

    private TrueBody Add(TrueBody body)
    {
        _bodies.Add(body);
        return body;
    }

    private void Seat(TrueBody body, string title, bool official)
    {
        string[] colleagues = [.. _seats.Where(seat => seat.Post.Body == body).Select(seat => seat.Holder.Name)];
        _seats.Add(new Seat(new TruePost(title, body, official), people.Newcomer(colleagues), options.Start.AddDays(dice.Between(10, 2 * options.TenureDays))));
    }
}
