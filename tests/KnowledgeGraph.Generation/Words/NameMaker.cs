namespace KnowledgeGraph.Generation.Words;

/// <summary>Invents names, none twice.</summary>
internal sealed class NameMaker(Dice dice)
{
    private const int ShortNames = 15;
    private const int LongSurnames = 3;

    /// <summary>So many names that were all taken mean that few are left; then they get longer.</summary>
    private const int Tries = 200;

    private readonly HashSet<string> _taken = [];

    public string Person() => New(() =>
    {
        var surname = dice.Chance(LongSurnames) ? dice.Of(NameParts.LongSurnames) : Char(NameParts.Surnames);
        return dice.Chance(ShortNames) && surname.Length == 1 ? surname + Char(NameParts.Given) : surname + Char(NameParts.Given) + Char(NameParts.Given);
    });

    /// <summary>Two characters that can stand before 区, 街道, 有限公司.</summary>
    public string Stem() => New(() => Char(NameParts.First) + Char(NameParts.Second));

    public string Village() => New(() => dice.Of(NameParts.Villages) + Char(NameParts.First) + dice.Of(NameParts.VillageEnds));

    private string Char(string from) => from[dice.Below(from.Length)].ToString();

    private string New(Func<string> invent)
    {
        for (var tried = 1; ; tried++)
        {
            var name = invent();
            if (tried > Tries) name = Char(NameParts.First) + name;
            if (_taken.Add(name)) return name;
        }
    }
}
