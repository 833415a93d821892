using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>What holds for every field that changes something: only editors may, and each attempt is noted.</summary>
internal static class Editing
{
    public static ObjectGraphType ForEditors(this ObjectGraphType mutation)
    {
        foreach (var field in mutation.Fields)
        {
            var change = field.Resolver!;
            field.Resolver = new FuncFieldResolver<object>(context => ResolveAsync(change, context));
        }
        return mutation;
    }

    private static async ValueTask<object?> ResolveAsync(IFieldResolver change, IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        var (caller, audit) = (services.GetRequiredService<Caller>(), services.GetRequiredService<AuditLog>());
        var arguments = context.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? [];
        var outcome = "failed";
        try
        {
            caller.RequireEditor();
            var result = await change.ResolveAsync(context);
            outcome = "done";
            return result;
        }
        catch (ExecutionError refusal)
        {
            outcome = refusal.Code ?? outcome;
            throw;
        }
        finally
        {
            audit.Note(caller, context.FieldDefinition.Name, arguments, outcome);
        }
    }
}
