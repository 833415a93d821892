using KnowledgeGraph.Cli;

return await Kg.RunAsync(args, Terminal.OfProcess());
