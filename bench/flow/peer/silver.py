"""Cleaning: text trimmed, dates and amounts typed, purchases accepted or rejected by the shop's rule."""

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

Rejected = dict[str, int]


def read(path: Path, columns: list[str], repeating: list[str]) -> pd.DataFrame:
    """Repeating text comes dictionary-encoded, decimals as floats: Python's Decimal would be an object per value."""
    table = pq.read_table(path, columns=columns, read_dictionary=repeating)
    for index, field in enumerate(table.schema):
        if pa.types.is_decimal(field.type):
            table = table.set_column(index, field.name, table.column(index).cast(pa.float64()))
    return table.to_pandas(self_destruct=True)


def tidy(column: pd.Series) -> pd.Series:
    """A categorical column trimmed; spellings that differ by case become the one used most. Done once per category."""
    used = column.value_counts()
    spelling = pd.DataFrame({"raw": used.index.astype(str), "rows": used.to_numpy()})
    spelling["text"] = spelling["raw"].str.strip().replace("", np.nan)
    spelling["folded"] = spelling["text"].str.lower()
    total = spelling.groupby(["folded", "text"], as_index=False)["rows"].sum()
    total = total.sort_values(["rows", "text"], ascending=[False, True]).drop_duplicates("folded")
    chosen = spelling["folded"].map(total.set_index("folded")["text"])
    names = pd.Index(chosen.dropna().unique())
    codes = names.get_indexer(chosen.set_axis(spelling["raw"]).reindex(column.cat.categories))
    codes = np.append(codes, -1)[column.cat.codes]
    return pd.Series(pd.Categorical.from_codes(codes, names), index=column.index)


def dates(text: pd.Series) -> pd.Series:
    """ISO dates, and French ones for what is left; neither: missing."""
    parsed = pd.to_datetime(text, format="ISO8601", errors="coerce")
    left = parsed.isna() & text.notna()
    parsed[left] = pd.to_datetime(text[left], format="%d/%m/%Y", errors="coerce")
    return parsed


def clean_clients(path: Path) -> pd.DataFrame:
    clients = read(path, ["id_client", "nom", "email", "pays", "date_inscription"], ["pays"])
    clients["nom"] = clients["nom"].str.strip()
    clients["email"] = clients["email"].str.strip().str.lower()
    clients["pays"] = tidy(clients["pays"])
    clients["date_inscription"] = pd.to_datetime(clients["date_inscription"], errors="coerce")
    clients = clients.dropna(subset="id_client").astype({"id_client": "int64"})
    newest = clients.sort_values("date_inscription", ascending=False, na_position="last", kind="stable")
    return newest.drop_duplicates("id_client").reset_index(drop=True)


def clean_purchases(
    path: Path, clients: pd.DataFrame, as_of: pd.Timestamp, amount_max: float
) -> tuple[pd.DataFrame, Rejected]:
    sales = read(path, ["id_achat", "id_client", "date_achat", "montant", "produit"], ["produit"])
    sales, copies = collapse(sales)
    sales["date_achat"] = dates(sales["date_achat"])
    sales["produit"] = tidy(sales["produit"])
    date, amount = sales["date_achat"], sales["montant"]
    rules = {
        "missing_id": sales["id_achat"].isna(),
        "duplicate": superseded(sales),
        "unknown_client": ~sales["id_client"].isin(clients["id_client"]),
        "invalid_date": date.isna(),
        "future_date": date >= as_of + pd.Timedelta(days=1),
        "invalid_amount": amount.isna(),
        "not_positive_amount": amount <= 0,
        "amount_too_high": amount >= amount_max,
    }
    reason = np.select(list(rules.values()), range(len(rules)), -1)
    rejected = {name: int((reason == rank).sum()) for rank, name in enumerate(rules)}
    accepted = sales[reason == -1].reset_index(drop=True)
    return accepted.astype({"id_achat": "int64", "id_client": "int64"}), {"identical_copy": copies, **rejected}


def collapse(sales: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Identical copies of a purchase become one; only ids that repeat are looked at."""
    repeated = sales[sales["id_achat"].duplicated(keep=False)]
    copies = repeated.index[repeated.duplicated()]
    return sales.drop(index=copies), len(copies)


def superseded(sales: pd.DataFrame) -> pd.Series:
    """Of rows that share an id the latest is kept; true for the others."""
    repeated = sales[sales["id_achat"].notna() & sales["id_achat"].duplicated(keep=False)]
    latest = repeated.sort_values(["date_achat", "montant"], ascending=False, na_position="last")
    return pd.Series(sales.index.isin(latest.index[latest["id_achat"].duplicated()]), index=sales.index)
