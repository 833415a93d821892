using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Access;

/// <summary>What holds for every field that changes something: only editors may, and each attempt of somebody known is noted.</summary>
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
        RequireEditor(caller, audit, context.FieldDefinition.Name);
        var arguments = context.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? [];
        var outcome = "failed";
        try
        {
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

    /// <summary>Who has a key of a reader is noted without what it sent; who has none is not, or anyone could fill the disk.</summary>
    private static void RequireEditor(Caller caller, AuditLog audit, string mutation)
    {
        try
        {
            caller.RequireEditor();
        }
        catch (RefusedException refusal)
        {
            if (caller.Id is not null) audit.Note(caller, mutation, null, refusal.Code!);
            throw;
        }
    }
}
