# One image: kg. Worker and server are verbs of it.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/KnowledgeGraph.Cli -c Release -r linux-x64 --self-contained false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown app:app /data
# The images of .NET bring this user; it owns nothing but the data.
USER app
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["./kg"]
CMD ["serve", "--store", "sqlite:/data/graph.db", "--urls", "http://*:8080"]
