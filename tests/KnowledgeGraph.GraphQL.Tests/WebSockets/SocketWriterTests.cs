using System.Net.WebSockets;
using GraphQL.SystemTextJson;
using KnowledgeGraph.GraphQL.WebSockets;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

public sealed class SocketWriterTests
{
    [Fact]
    public async Task A_message_that_has_begun_is_sent_to_its_end_whatever_is_cancelled_meanwhile()
    {
        using var operation = new CancellationTokenSource();
        using var socket = new SlowSocket(operation.Cancel);
        using var writer = new SocketWriter(socket, new GraphQLSerializer());

        await writer.WriteAsync("next", "1", cancellation: operation.Token);
        await writer.WriteAsync("next", "2", cancellation: TestContext.Current.CancellationToken);

        socket.Sent.ShouldBe(2);
        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task What_is_cancelled_before_its_turn_is_not_sent()
    {
        using var socket = new SlowSocket(() => { });
        using var writer = new SocketWriter(socket, new GraphQLSerializer());

        await Should.ThrowAsync<OperationCanceledException>(() => writer.WriteAsync("next", "1", cancellation: new CancellationToken(canceled: true)));

        socket.Sent.ShouldBe(0);
    }

    /// <summary>Breaks, as a real one does, when a sending is cancelled on its way.</summary>
    private sealed class SlowSocket(Action onTheWay) : WebSocket
    {
        private WebSocketState _state = WebSocketState.Open;

        public int Sent { get; private set; }

        public override WebSocketState State => _state;

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override string? SubProtocol => null;

        public override void Abort() => _state = WebSocketState.Aborted;

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Dispose()
        {
        }

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            onTheWay();
            if (cancellationToken.IsCancellationRequested) Abort();
            cancellationToken.ThrowIfCancellationRequested();
            Sent++;
            return Task.CompletedTask;
        }
    }
}
