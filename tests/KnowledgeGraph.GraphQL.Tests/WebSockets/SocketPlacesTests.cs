using KnowledgeGraph.GraphQL.WebSockets;

namespace KnowledgeGraph.GraphQL.Tests.WebSockets;

public sealed class SocketPlacesTests
{
    [Fact]
    public void One_takes_no_more_than_its_places_and_leaves_those_of_others()
    {
        var places = new SocketPlaces(all: 3, each: 2);

        places.Take("甲").ShouldNotBeNull();
        places.Take("甲").ShouldNotBeNull();

        places.Take("甲").ShouldBeNull();
        places.Take("乙").ShouldNotBeNull();
        places.Take("丙").ShouldBeNull();
    }

    [Fact]
    public void A_place_is_free_again_once_it_is_left()
    {
        var places = new SocketPlaces(all: 1, each: 1);
        var place = places.Take("甲").ShouldNotBeNull();

        place.Dispose();
        place.Dispose();

        places.Take("乙").ShouldNotBeNull();
        places.Take("甲").ShouldBeNull();
    }
}
