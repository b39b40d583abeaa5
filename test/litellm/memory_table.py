"""
LiteLLM's proxy with its table of models in memory.

The admin API needs a database, which LiteLLM reaches through an engine that its Python client downloads when it is first
used. Here only the tables are replaced: the routes, the checks, the encryption and the router behind them are LiteLLM's own.

Usage: memory_table.py <config file> <port>
"""

import json
import sys

import uvicorn
from litellm.proxy import proxy_server
from litellm.proxy._types import LiteLLM_ProxyModelTable


class Models:
    """The table LiteLLM_ProxyModelTable."""

    def __init__(self):
        self.rows = {}

    def _model(self, row):
        if row is None:
            return None
        columns = {name: json.loads(value) if name in ("litellm_params", "model_info") else value for name, value in row.items()}
        return LiteLLM_ProxyModelTable(**columns)

    async def find_unique(self, where, **_):
        return self._model(self.rows.get(where["model_id"]))

    async def find_first(self, **_):
        return None

    async def find_many(self, **_):
        return [self._model(row) for row in self.rows.values()]

    async def create(self, data, **_):
        if data["model_id"] in self.rows:
            raise ValueError("Unique constraint failed on the fields: (`model_id`)")
        self.rows[data["model_id"]] = dict(data)
        return self._model(self.rows[data["model_id"]])

    async def update(self, where, data, **_):
        row = self.rows.get(where["model_id"])
        if row is not None:
            row.update(data)
        return self._model(row)

    async def delete(self, where, **_):
        return self._model(self.rows.pop(where["model_id"], None))

    async def count(self, **_):
        return len(self.rows)


class Empty:
    """Any other table."""

    def __getattr__(self, name):
        async def answer(*_, **__):
            if name in ("find_many", "query_raw"):
                return []
            return 0 if name in ("count", "delete_many", "update_many") else None

        return answer


class Database:
    def __init__(self):
        self.litellm_proxymodeltable = Models()

    async def query_raw(self, *_, **__):
        return []

    async def execute_raw(self, *_, **__):
        return 0

    def __getattr__(self, _):
        return Empty()


class Client:
    """What LiteLLM holds its database by."""

    def __init__(self):
        self.db = self.writer_db = Database()

    def __getattr__(self, _):
        async def nothing(*_, **__):
            return None

        return nothing


class Server(uvicorn.Server):
    async def startup(self, sockets=None):
        await super().startup(sockets=sockets)
        # After LiteLLM's own start, which would set jobs upon the database.
        proxy_server.prisma_client = Client()
        proxy_server.store_model_in_db = True

    async def shutdown(self, sockets=None):
        proxy_server.prisma_client = None
        await super().shutdown(sockets=sockets)


if __name__ == "__main__":
    proxy_server.save_worker_config(config=sys.argv[1])
    Server(uvicorn.Config(proxy_server.app, host="127.0.0.1", port=int(sys.argv[2]), log_level="warning")).run()
