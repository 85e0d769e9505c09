"""The shop's flow as one pandas process: bronze Parquet in, silver and gold Parquet out.

Vectorised throughout, one pass in memory. It is given less to do than goldserve: rejected rows are counted
but not kept, nothing is checksummed or flushed, no column type is checked.
"""

import argparse
import json
from pathlib import Path

import pandas as pd
from gold import build_gold
from silver import clean_clients, clean_purchases


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bronze", type=Path, required=True, help="folder of clients.parquet, achats.parquet")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--as-of", type=pd.Timestamp, required=True)
    parser.add_argument("--amount-max", type=float, default=10_000)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)

    def write(name: str, frame: pd.DataFrame) -> None:
        frame.to_parquet(args.out / f"{name}.parquet", compression="zstd", index=False)

    clients = clean_clients(args.bronze / "clients.parquet")
    write("silver_clients", clients)
    sales, rejected = clean_purchases(args.bronze / "achats.parquet", clients, args.as_of, args.amount_max)
    write("silver_achats", sales)
    build_gold(sales, clients, args.as_of, write)
    print(json.dumps({"rows": len(sales), "rejected": rejected}))


main()
