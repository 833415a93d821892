using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Core.Storage;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Testing;

/// <summary>Values for tests: every call gives one that is valid; name only what the test is about.</summary>
public static partial class Some
{
    /// <summary>A moment to set clocks by.</summary>
    public static DateTimeOffset Moment { get; } = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static DayRange Days(string first, string? last = null) =>
        new(PartialDate.Parse(first).FirstDay, PartialDate.Parse(last ?? first).LastDay);

    public static Entity Entity(
        string type, string name, string? id = null, DayRange? seen = null, int articles = 1, AttributeSet? attributes = null, IReadOnlyList<string>? aliases = null) => new()
        {
            Id = id ?? "m" + ContentHash.Of("some entity", type, name),
            Type = type,
            Name = name,
            Aliases = aliases ?? [],
            Attributes = attributes ?? AttributeSet.Empty,
            Seen = seen,
            Articles = articles,
        };

    public static Entity Person(string name, string? id = null) => Entity("Person", name, id);

    public static Fact Fact(
        string type, Entity subject, Entity @object, string? id = null, DayRange? seen = null, AttributeSet? attributes = null, double confidence = 0.9)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(@object);
        var name = id ?? "f" + ContentHash.Of("some fact", type, subject.Id, @object.Id);
        return new Fact
        {
            Id = name,
            Type = type,
            Subject = subject.Id,
            Object = @object.Id,
            Attributes = attributes ?? AttributeSet.Empty,
            Seen = seen,
            Articles = 1,
            Confidence = confidence,
            Best = new BestClaim("c" + name, "some article", TextSpan.At(2, 4), "何静局长", confidence, seen?.First),
        };
    }

    /// <summary>The sort columns of an entity, by the rules of Core, and tokens by <see cref="Tokens"/>.</summary>
    public static EntityIndex Index(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var dated = PartialDate.TryParse(entity.Attributes["date"] ?? entity.Attributes["issueDate"], out var date);
        return new EntityIndex(
            entity.Seen?.First.DayNumber ?? EntityIndex.NoDay,
            entity.Seen?.Last.DayNumber ?? EntityIndex.NoDay,
            dated ? date.FirstDay.DayNumber : EntityIndex.NoDay,
            dated ? date.LastDay.DayNumber : EntityIndex.NoDay,
            string.Join(' ', Tokens([entity.Name, .. entity.Aliases])));
    }

    /// <summary>Words between white space, and all pairs of neighbouring characters in them: a tokenizer that is good enough for tests.</summary>
    public static IReadOnlyList<string> Tokens(params IEnumerable<string> texts)
    {
        var words = texts.SelectMany(Words).ToList();
        return [.. words.Concat(words.SelectMany(Pairs)).Distinct()];
    }

    /// <summary>The tokens that a text must have to be found by what was typed.</summary>
    public static IReadOnlyList<string> QueryTokens(string typed) => [.. Words(typed).SelectMany(word => Pairs(word).DefaultIfEmpty(word)).Distinct()];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Pairs(string word)
    {
        var characters = word.EnumerateRunes().ToList();
        return characters.Zip(characters.Skip(1), (first, second) => $"{first}{second}");
    }
}
