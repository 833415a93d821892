using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite.Tests;

public sealed class SqliteComplianceTests() : ComplianceSpecification(typeof(SqliteComplianceTests).Assembly);

public sealed class SqliteLeaseTests(SqliteFixture fixture) : LeaseSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteCommitTests(SqliteFixture fixture) : CommitSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteWriterReadsTests(SqliteFixture fixture) : WriterReadsSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteExtremesTests(SqliteFixture fixture) : ExtremesSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteGraphReadsTests(SqliteFixture fixture) : GraphReadsSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteOrderTests(SqliteFixture fixture) : OrderSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteFilterTests(SqliteFixture fixture) : FilterSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteBucketTests(SqliteFixture fixture) : BucketSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteNeighbourTests(SqliteFixture fixture) : NeighbourSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqlitePartsTests(SqliteFixture fixture) : PartsSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqlitePathTests(SqliteFixture fixture) : PathSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteExpandTests(SqliteFixture fixture) : ExpandSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteSearchTests(SqliteFixture fixture) : SearchSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteChangesTests(SqliteFixture fixture) : ChangesSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteExportTests(SqliteFixture fixture) : ExportSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteRenameTests(SqliteFixture fixture) : RenameSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteMigrationTests(SqliteFixture fixture) : MigrationSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteSnapshotTests(SqliteFixture fixture) : SnapshotSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteUnusualTextTests(SqliteFixture fixture) : UnusualTextSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteWholeGraphTests(SqliteFixture fixture) : WholeGraphSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteGeneratedPapersTests(SqliteFixture fixture) : GeneratedPapersSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteJudgementsTests(SqliteFixture fixture) : JudgementsSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteHidingTests(SqliteFixture fixture) : HidingSpecification(fixture), IClassFixture<SqliteFixture>;

public sealed class SqliteVerificationTests(SqliteFixture fixture) : VerificationSpecification(fixture), IClassFixture<SqliteFixture>;
