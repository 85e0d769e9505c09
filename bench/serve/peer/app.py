"""The seed's API: Flask and PyMongo on the collections that goldserve publishes."""

import os
import time
from datetime import datetime

from flask import Flask, jsonify, request
from pymongo import MongoClient
from pymongo.collation import Collation

app = Flask(__name__)
app.json.sort_keys = False
db = MongoClient(os.environ["MONGODB_URI"])[os.environ["MONGO_DB"]]
# Of the collections' indexes: without it a sort would be done in memory.
order = Collation(locale="fr", numericOrdering=True, strength=5)


def answer(collection: str, sort: list[tuple[str, int]], limit: int):
    started = time.perf_counter()
    cursor = db[collection].find({"source": "retail"}, {"_id": 0}).collation(order).sort(sort).limit(limit)
    rows = list(cursor)
    query_ms = (time.perf_counter() - started) * 1000
    if not rows:
        return jsonify(error=f"{collection} is empty"), 503
    for row in rows:
        for name, value in row.items():
            if isinstance(value, datetime):
                row[name] = value.strftime("%Y-%m-%d")
    return jsonify(data=rows, meta={"query_ms": round(query_ms, 3), "count": len(rows)})


@app.get("/monthly")
def monthly():
    return answer("gold_monthly", [("mois", 1)], limit_of_request())


@app.get("/scores")
def scores():
    return answer("gold_client_scores", [("expected_value_12m", -1), ("id_client", 1)], limit_of_request())


def limit_of_request() -> int:
    return min(max(request.args.get("limit", 100, type=int), 1), 1000)
