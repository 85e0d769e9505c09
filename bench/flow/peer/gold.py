"""The gold tables: facts, clients, features, scores, and the series the dashboards read."""

from collections.abc import Callable

import numpy as np
import pandas as pd
from scores import score, segment_summary

Write = Callable[[str, pd.DataFrame], None]

EDGES = [0, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, np.inf]


def build_gold(sales: pd.DataFrame, clients: pd.DataFrame, as_of: pd.Timestamp, write: Write) -> None:
    facts = sales.merge(clients[["id_client", "pays"]], on="id_client", how="left")
    facts["mois"] = facts["date_achat"].to_numpy().astype("datetime64[M]").astype("datetime64[s]")
    write("fact_achats", facts)
    features = client_features(facts, as_of)
    scores = score(features)
    write("client_features", features)
    write("client_scores", scores)
    write("segment_summary", segment_summary(scores))
    write("dim_clients", dim_clients(facts, clients, as_of))
    monthly = series(facts, "mois")
    write("monthly", monthly)
    write("monthly_growth", growth(monthly))
    write("by_country", share(series(facts, "pays")))
    write("by_product", share(series(facts, "produit")))
    day = facts["date_achat"].dt.normalize().rename("jour")
    write("daily", series(facts, day))
    write("weekly", series(facts, (day - pd.to_timedelta(day.dt.weekday, unit="D")).rename("semaine")))
    write("distribution", distribution(facts))
    first, retention = cohorts(facts)
    write("cohort_first_purchase", first)
    write("cohort_retention", retention)
    write("kpis", kpis(facts, clients, scores, as_of))


def days_to(as_of: pd.Timestamp, dates: pd.Series) -> pd.Series:
    return (as_of - dates.dt.normalize()).dt.days


def in_window(facts: pd.DataFrame, as_of: pd.Timestamp) -> pd.Series:
    return facts["date_achat"] >= as_of - pd.Timedelta(days=364)


def series(facts: pd.DataFrame, by: str | pd.Series) -> pd.DataFrame:
    """Purchase ids are unique once cleaned, so that counting purchases is counting rows."""
    groups = facts.groupby(by, dropna=False, observed=True)
    table = groups.agg(
        ca=("montant", "sum"), nb_achats=("montant", "size"), nb_clients=("id_client", "nunique")
    ).reset_index()
    table["panier_moyen"] = table["ca"] / table["nb_achats"]
    return table


def share(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(part_ca=table["ca"] / table["ca"].sum())


def growth(monthly: pd.DataFrame) -> pd.DataFrame:
    table = monthly[["mois", "ca"]].copy()
    previous = monthly.set_index(monthly["mois"] + pd.offsets.MonthBegin(1))["ca"]
    table["ca_precedent"] = table["mois"].map(previous)
    table["croissance"] = table["ca"] / table["ca_precedent"] - 1
    return table


def client_features(facts: pd.DataFrame, as_of: pd.Timestamp) -> pd.DataFrame:
    table = facts.groupby("id_client").agg(
        last=("date_achat", "max"),
        first=("date_achat", "min"),
        total_orders_all=("montant", "size"),
        total_spend_all=("montant", "sum"),
    )
    recent = facts[in_window(facts, as_of)].groupby("id_client").agg(
        freq_12m=("montant", "size"), monetary_12m=("montant", "sum"), product_diversity_12m=("produit", "nunique")
    )
    table = table.join(recent).fillna({"freq_12m": 0, "monetary_12m": 0.0, "product_diversity_12m": 0})
    table["monetary_avg_12m"] = table["monetary_12m"] / table["freq_12m"].replace(0, np.nan)
    table["recency_days"] = days_to(as_of, table.pop("last"))
    table["tenure_days"] = days_to(as_of, table.pop("first"))
    table["avg_order_value_all"] = table["total_spend_all"] / table["total_orders_all"]
    return table.astype({"freq_12m": "int64", "product_diversity_12m": "int64"}).reset_index()


def dim_clients(facts: pd.DataFrame, clients: pd.DataFrame, as_of: pd.Timestamp) -> pd.DataFrame:
    bought = facts.groupby("id_client").agg(
        first_purchase=("date_achat", "min"),
        last_purchase=("date_achat", "max"),
        total_orders=("montant", "size"),
        total_spend=("montant", "sum"),
    )
    table = clients.merge(bought, on="id_client", how="left")
    table["recency_days"] = days_to(as_of, table["last_purchase"])
    table["tenure_days"] = days_to(as_of, table["first_purchase"])
    table["avg_order_value"] = table["total_spend"] / table["total_orders"]
    return table.fillna({"total_orders": 0, "total_spend": 0.0}).astype({"total_orders": "int64"})


def distribution(facts: pd.DataFrame) -> pd.DataFrame:
    bracket = pd.cut(facts["montant"], EDGES, right=False)
    table = facts.groupby(bracket, observed=False)["montant"].agg(nb_achats="size", ca="sum")
    edges = {"borne_min": EDGES[:-1], "borne_max": [*EDGES[1:-1], None]}
    return table.reset_index(drop=True).assign(**edges).astype({"borne_max": "float64"})


def cohorts(facts: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    month = facts["mois"].to_numpy().astype("datetime64[M]").astype("int64")
    table = facts[["id_client", "montant"]].assign(month=month)
    table["start"] = table.groupby("id_client")["month"].transform("min")
    table["mois_index"] = table["month"] - table["start"]
    retention = table.groupby(["start", "mois_index"], as_index=False).agg(
        clients_actifs=("id_client", "nunique"), ca=("montant", "sum")
    )
    retention["retention"] = retention["clients_actifs"] / retention.groupby("start")["clients_actifs"].transform("max")
    retention["cohorte"] = retention.pop("start").to_numpy().astype("datetime64[M]").astype("datetime64[s]")
    opening = retention[retention["mois_index"] == 0].set_index("cohorte")
    first = pd.DataFrame(
        {
            "nouveaux_clients": opening["clients_actifs"],
            "ca_premier_mois": opening["ca"],
            "ca_total": retention.groupby("cohorte")["ca"].sum(),
        }
    )
    return first.reset_index(), retention


def kpis(facts: pd.DataFrame, clients: pd.DataFrame, scores: pd.DataFrame, as_of: pd.Timestamp) -> pd.DataFrame:
    total, orders = facts["montant"].sum(), len(facts)
    row = {
        "ca_total": total,
        "nb_achats": orders,
        "nb_clients": len(scores),
        "nb_clients_inscrits": len(clients),
        "panier_moyen": total / orders,
        "premier_achat": facts["date_achat"].min(),
        "dernier_achat": facts["date_achat"].max(),
        "ca_12m": facts.loc[in_window(facts, as_of), "montant"].sum(),
        "expected_value_12m": scores["expected_value_12m"].sum(),
        "value_at_risk_12m": scores["value_at_risk_12m"].sum(),
    }
    return pd.DataFrame([row])
