using System.Globalization;
using KnowledgeGraph.Core.Ontology;
using KnowledgeGraph.Core.Storage.Queries;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Filters;

/// <summary>Turns the argument <c>where</c> into the store's tree of conditions.</summary>
/// <remarks>One reader for one argument: it counts its conditions and refuses what would make a statement too long.</remarks>
internal sealed class FilterReader(GraphOntology ontology)
{
    public const int MaxConditions = 50;
    public const int MaxValues = 200;

    private int _conditions;

    /// <summary>The filter of a type; null where there is no condition. The type is null for entities of any type.</summary>
    public EntityFilter? Read(EntityType? type, object? where)
    {
        if (where is not IDictionary<string, object?> conditions) return null;
        var filters = conditions.Where(condition => condition.Value is not null).SelectMany(condition => Read(type, condition.Key, condition.Value!)).ToList();
        return filters.Count switch
        {
            0 => null,
            1 => filters[0],
            _ => new EntityFilter.All(filters),
        };
    }

    private IEnumerable<EntityFilter> Read(EntityType? type, string field, object value)
    {
        if (++_conditions > MaxConditions)
            throw new RefusedException(ErrorCode.LimitExceeded, $"'where' has more than {MaxConditions} conditions; ask for less at once.");
        return field switch
        {
            FilterWord.And => [new EntityFilter.All(Branches(type, field, value))],
            FilterWord.Or => [new EntityFilter.Any(Branches(type, field, value))],
            FilterWord.Not => [new EntityFilter.Not(Read(type, value) ?? Everything)],
            "id" => Conditions(value, (word, operand) => new EntityFilter.IdIn(Texts(field, word, operand))),
            "name" => Conditions(value, (word, operand) => new EntityFilter.NameIs(MatchOf(word), Texts(field, word, operand))),
            "anyName" => Conditions(value, (word, operand) => new EntityFilter.NameIs(TextMatch.Equal, Texts(field, word, operand), Aliases: true)),
            _ => Attribute(type!, field, value) ?? Related(type!, field, value),
        };
    }

    private List<EntityFilter> Branches(EntityType? type, string field, object value)
    {
        var branches = Limited(field, ((IEnumerable<object?>)value).ToList());
        return [.. branches.Select(branch => Read(type, branch) ?? Everything)];
    }

    private static IEnumerable<EntityFilter>? Attribute(EntityType type, string field, object value)
    {
        var attribute = type.Attributes.FirstOrDefault(attribute => attribute.Name == field);
        return attribute?.Kind switch
        {
            null => null,
            AttributeKind.Flag => Conditions(value, (_, operand) => Flag(field, (bool)operand)),
            AttributeKind.Date when attribute == type.OwnDate => Conditions(value, (word, operand) => DateFilter.Of(word, operand) ?? Stated(field, word, operand)),
            _ => Conditions(value, (word, operand) => Stated(field, word, operand)),
        };
    }

    private static EntityFilter.HasAttribute Stated(string field, string word, object operand) => new EntityFilter.HasAttribute(field, Texts(field, word, operand));

    private static EntityFilter Flag(string field, bool stated)
    {
        var yes = new EntityFilter.HasAttribute(field, ["true"]);
        return stated ? yes : new EntityFilter.Not(yes);
    }

    private IEnumerable<EntityFilter> Related(EntityType type, string field, object value)
    {
        var relation = Relation.Of(ontology, type).First(relation => relation.Field == field);
        var node = relation.Targets.Count == 1 ? ontology.Entity(relation.Targets[0]) : null;
        return Conditions(value, (word, operand) => word switch
        {
            FilterWord.Some => To(Read(node, operand)),
            FilterWord.None => new EntityFilter.Not(To(Read(node, operand))),
            _ => new EntityFilter.Not(To(new EntityFilter.Not(Read(node, operand) ?? Everything))),
        });

        EntityFilter To(EntityFilter? filter) => new EntityFilter.Related(relation.Edge.Name, relation.Direction, filter);
    }

    private static EntityFilter Everything => new EntityFilter.All([]);

    private static TextMatch MatchOf(string word) => word switch
    {
        FilterWord.Contains => TextMatch.Contains,
        FilterWord.StartsWith => TextMatch.StartsWith,
        _ => TextMatch.Equal,
    };

    private static IEnumerable<EntityFilter> Conditions(object value, Func<string, object, EntityFilter> filter) =>
        [.. ((IDictionary<string, object?>)value).Where(pair => pair.Value is not null).Select(pair => filter(pair.Key, pair.Value!))];

    private static List<string> Texts(string field, string word, object operand)
    {
        List<object?> values = operand is IEnumerable<object?> list ? [.. list] : [operand];
        List<string> texts = [.. Limited(field, values).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!)];
        if (word is FilterWord.Contains or FilterWord.StartsWith && texts[0].Length == 0)
            throw new RefusedException(ErrorCode.BadArgument, $"'{field}.{word}' is empty; give at least one character.");
        return texts;
    }

    private static List<object?> Limited(string field, List<object?> values) => values.Count <= MaxValues
        ? values
        : throw new RefusedException(ErrorCode.LimitExceeded, $"'{field}' has {values.Count} values; the limit is {MaxValues}.");
}
