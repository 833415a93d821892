using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite.Tests;

public sealed class SqliteLeaseTests(SqliteFixture fixture) : LeaseSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteCommitTests(SqliteFixture fixture) : CommitSpecification(fixture), IClassFixture<SqliteFixture>;
