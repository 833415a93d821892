using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Tests;

public sealed class Neo4jComplianceTests() : ComplianceSpecification(typeof(Neo4jComplianceTests).Assembly);

public sealed class Neo4jLeaseTests(Neo4jFixture fixture) : LeaseSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jCommitTests(Neo4jFixture fixture) : CommitSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jWriterReadsTests(Neo4jFixture fixture) : WriterReadsSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jExtremesTests(Neo4jFixture fixture) : ExtremesSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jGraphReadsTests(Neo4jFixture fixture) : GraphReadsSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jOrderTests(Neo4jFixture fixture) : OrderSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jFilterTests(Neo4jFixture fixture) : FilterSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jBucketTests(Neo4jFixture fixture) : BucketSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jNeighbourTests(Neo4jFixture fixture) : NeighbourSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jPartsTests(Neo4jFixture fixture) : PartsSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jPathTests(Neo4jFixture fixture) : PathSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jExpandTests(Neo4jFixture fixture) : ExpandSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jSearchTests(Neo4jFixture fixture) : SearchSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jChangesTests(Neo4jFixture fixture) : ChangesSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jExportTests(Neo4jFixture fixture) : ExportSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jRenameTests(Neo4jFixture fixture) : RenameSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jMigrationTests(Neo4jFixture fixture) : MigrationSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jSnapshotTests(Neo4jFixture fixture) : SnapshotSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jUnusualTextTests(Neo4jFixture fixture) : UnusualTextSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jWholeGraphTests(Neo4jFixture fixture) : WholeGraphSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jGeneratedPapersTests(Neo4jFixture fixture) : GeneratedPapersSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jJudgementsTests(Neo4jFixture fixture) : JudgementsSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jHidingTests(Neo4jFixture fixture) : HidingSpecification(fixture), IClassFixture<Neo4jFixture>;

public sealed class Neo4jVerificationTests(Neo4jFixture fixture) : VerificationSpecification(fixture), IClassFixture<Neo4jFixture>;
