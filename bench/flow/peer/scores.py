"""The RFM heuristic of each client who bought, and the segments it makes."""

import numpy as np
import pandas as pd


def ntile(*keys: pd.Series) -> np.ndarray:
    """SQL's ntile(5) over the order of `keys`, the first the most significant."""
    order = np.lexsort(keys[::-1])
    tiles = np.empty(len(order), dtype="int8")
    for number, part in enumerate(np.array_split(order, 5), start=1):
        tiles[part] = number
    return tiles


def score(features: pd.DataFrame) -> pd.DataFrame:
    table = features.copy()
    client, spend, orders = table["id_client"], table["monetary_12m"], table["freq_12m"]
    table["r"] = 6 - ntile(table["recency_days"], client)
    table["f"] = ntile(table["total_orders_all"], client)
    table["m"] = ntile(table["total_spend_all"].round(2), client)
    table["prob_reachat_12m"] = (
        0.35 * 180 / (180 + table["recency_days"])
        + 0.30 * orders / (orders + 2)
        + 0.20 * spend / (spend + 500)
        + 0.15 * table["product_diversity_12m"] / (table["product_diversity_12m"] + 2)
    )
    # Halves of a cent go up, as SQL rounds; numpy rounds them to even.
    table["expected_value_12m"] = np.floor(spend * table["prob_reachat_12m"] * 100 + 0.5) / 100
    table["value_at_risk_12m"] = spend - table["expected_value_12m"]
    table["segment_label"] = segment(table)
    return table


def segment(table: pd.DataFrame) -> pd.Series:
    recency = table["recency_days"]
    label = np.select(
        [
            recency > 730,
            recency > 365,
            (table["f"] >= 4) & (table["m"] == 5),
            table["total_orders_all"] >= 2,
        ],
        ["Dormants", "A relancer", "VIP", "Actifs"],
        "A potentiel",
    )
    return pd.Series(pd.Categorical(label), index=table.index)


def segment_summary(scores: pd.DataFrame) -> pd.DataFrame:
    groups = scores.groupby("segment_label", observed=True)
    return groups.agg(
        nb_clients=("id_client", "size"),
        ca=("total_spend_all", "sum"),
        expected_value_12m=("expected_value_12m", "sum"),
        value_at_risk_12m=("value_at_risk_12m", "sum"),
        freq_med=("total_orders_all", "median"),
        recency_med=("recency_days", "median"),
    ).reset_index()
