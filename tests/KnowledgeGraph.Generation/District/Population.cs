using System.Globalization;
using KnowledgeGraph.Generation.People;
using KnowledgeGraph.Generation.Words;

namespace KnowledgeGraph.Generation.District;

/// <summary>Brings people into the district; so many of a hundred bear the name of one who is there.</summary>
internal sealed class Population(Dice dice, NameMaker names, int namesakesPerHundred)
{
    private readonly List<TruePerson> _all = [];

    public IReadOnlyList<TruePerson> All => _all;

    /// <param name="apart">Names that the newcomer does not bear, since they share a post or a paper's staff.</param>
    public TruePerson Newcomer(params IReadOnlyCollection<string> apart)
    {
        var namesake = _all.Count > 0 && dice.Chance(namesakesPerHundred) ? dice.Of(_all).Name : null;
        var name = namesake is null || apart.Contains(namesake) ? names.Person() : namesake;
        var person = new TruePerson("person " + _all.Count.ToString(CultureInfo.InvariantCulture), name);
        _all.Add(person);
        return person;
    }
}
