// Made from openapi/openapi.json by openapi-typescript; not written by hand.

export interface paths {
    "/active_projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open projects
         * @description Open projects as of the reference day: budget, time, cost, drift and forecast. French: Projets en cours. In MongoDB: `gold_active_projects`.
         */
        get: operations["getActiveProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/by_country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by country
         * @description Sales by the customer's country. French: Ventes par pays. In MongoDB: `gold_by_country`.
         */
        get: operations["getByCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/by_product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by product
         * @description Sales by product. French: Ventes par produit. In MongoDB: `gold_by_product`.
         */
        get: operations["getByProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cash_flow_forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cash-flow forecast
         * @description What open amounts will bring and cost, by the week in which they are due. French: Trésorerie prévisionnelle. In MongoDB: `gold_cash_flow_forecast`.
         */
        get: operations["getCashFlowForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/client_features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer features
         * @description Recency, frequency and value of each customer who bought, over 12 months and over all time. French: Variables clients. In MongoDB: `gold_client_features`.
         */
        get: operations["getClientFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer scores
         * @description Each customer who bought: features, RFM quintiles, probability to buy again, expected value, segment. French: Scores clients. In MongoDB: `gold_client_scores`.
         */
        get: operations["getScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cohorts
         * @description New customers by month of first purchase, and what they bought then and since. French: Cohortes. In MongoDB: `gold_cohort_first_purchase`.
         */
        get: operations["getCohort"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohort_retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cohort retention
         * @description Share of each cohort that bought in each month since its first purchase. French: Rétention par cohorte. In MongoDB: `gold_cohort_retention`.
         */
        get: operations["getCohortRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commercial_dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commercial dashboard
         * @description Invoices and credit notes of the 365 days that end on the reference day, by day, customer and family; of ERPs. French: Tableau de bord commercial. In MongoDB: `gold_commercial_dashboard`.
         */
        get: operations["getCommercialDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duplicate customers
         * @description Customers that are probably the same one twice, in groups, for somebody to look at: nothing is merged. French: Clients en double. In MongoDB: `gold_customer_duplicates`.
         */
        get: operations["getCustomerDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_lifetime_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customer lifetime metrics
         * @description What each customer of an ERP bought in all, when, how they rank, and their segment. French: Valeur vie des clients. In MongoDB: `gold_customer_lifetime_metrics`.
         */
        get: operations["getCustomerLifetimeMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_service_segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Service segments
         * @description Customers by what they need: at risk, premium, frequent callers, new. French: Segments de service. In MongoDB: `gold_customer_service_segments`.
         */
        get: operations["getCustomerServiceSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Daily sales
         * @description Revenue, orders, customers and average basket of each day. French: Ventes par jour. In MongoDB: `gold_daily`.
         */
        get: operations["getDaily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data quality
         * @description How good the data is: a score from 0 to 100 of each table on each day its source was read, and what it is made of. French: Qualité des données. In MongoDB: `gold_data_quality`.
         */
        get: operations["getDataQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dim_clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers
         * @description Every customer: identity, first and last purchase, recency, orders and spend. French: Clients. In MongoDB: `gold_dim_clients`.
         */
        get: operations["getDimClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Distribution of purchases
         * @description Purchases by size of the document. French: Distribution des achats. In MongoDB: `gold_distribution`.
         */
        get: operations["getDistribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/equipment_failure_analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Equipment failures
         * @description Each equipment at a customer: incidents, time between failures, costs, what to do. French: Pannes des équipements. In MongoDB: `gold_equipment_failure_analysis`.
         */
        get: operations["getEquipmentFailureAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fact_achats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Purchases
         * @description Every accepted purchase with the country of its customer and its month; of an ERP, every line of an invoice or credit note. French: Achats. In MongoDB: `gold_fact_achats`.
         */
        get: operations["getFactAchats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/financial_kpi_monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Financial figures
         * @description Each month: revenue, purchases, gross margin, what is owed at its end, days of sales and purchases outstanding. French: Indicateurs financiers. In MongoDB: `gold_financial_kpi_monthly`.
         */
        get: operations["getFinancialKpiMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gross_margin_monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gross margin
         * @description Revenue, cost and gross margin of each month and item family. French: Marge brute. In MongoDB: `gold_gross_margin_monthly`.
         */
        get: operations["getGrossMarginMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intervention_daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Interventions by day
         * @description Interventions of each day by category: done, not done, still to come. French: Interventions par jour. In MongoDB: `gold_intervention_daily`.
         */
        get: operations["getInterventionDaily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intervention_kpi_monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Intervention KPIs by month
         * @description Interventions and tickets of each month and colleague: volume, quality, efficiency. French: KPI interventions par mois. In MongoDB: `gold_intervention_kpi_monthly`.
         */
        get: operations["getInterventionKpiMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intervention_map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Intervention map
         * @description Interventions whose place is known, as points of a map. French: Carte des interventions. In MongoDB: `gold_intervention_map`.
         */
        get: operations["getInterventionMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intervention_quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Intervention quality
         * @description Quality of the interventions of each month: first-visit resolution, response against the SLA, punctuality, satisfaction. French: Qualité des interventions. In MongoDB: `gold_intervention_quality`.
         */
        get: operations["getInterventionQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Key figures
         * @description The key figures of each source. French: Indicateurs clés. In MongoDB: `gold_kpis`.
         */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monthly sales
         * @description Revenue, orders, customers and average basket of each month. French: Ventes par mois. In MongoDB: `gold_monthly`.
         */
        get: operations["getMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monthly_growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monthly growth
         * @description Revenue of each month and its change from the calendar month before. French: Croissance mensuelle. In MongoDB: `gold_monthly_growth`.
         */
        get: operations["getMonthlyGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payables_ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payables by age
         * @description What suppliers are owed, by how long it has been due. French: Balance âgée fournisseurs. In MongoDB: `gold_payables_ageing`.
         */
        get: operations["getPayablesAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/product_performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Product performance
         * @description Every item, sold or not: sales, margin, ABC and XYZ classes, stock, trend. French: Performance des articles. In MongoDB: `gold_product_performance`.
         */
        get: operations["getProductPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/project_costs_monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Project costs by month
         * @description Hours and labour cost of each project and month, and what they add up to. French: Coûts des projets par mois. In MongoDB: `gold_project_costs_monthly`.
         */
        get: operations["getProjectCostsMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quote_conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quote conversion
         * @description Quotes of each month, how many became orders, deliveries or invoices, and how fast. French: Conversion des devis. In MongoDB: `gold_quote_conversion`.
         */
        get: operations["getQuoteConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receivables_ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receivables by age
         * @description What customers owe, by how long it has been due. French: Balance âgée clients. In MongoDB: `gold_receivables_ageing`.
         */
        get: operations["getReceivablesAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales_by_family": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by family
         * @description Revenue and margin of each month by family of the item; of ERPs. French: Ventes par famille. In MongoDB: `gold_sales_by_family`.
         */
        get: operations["getSalesByFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales_by_region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales by region
         * @description Revenue and margin of each month by region of the customer; of ERPs. French: Ventes par région. In MongoDB: `gold_sales_by_region`.
         */
        get: operations["getSalesByRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales_kpi_daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Daily sales KPIs
         * @description Quotes, orders, invoices, revenue and margin of each day, customer and family of items; of ERPs. French: Indicateurs de vente par jour. In MongoDB: `gold_sales_kpi_daily`.
         */
        get: operations["getSalesKpiDaily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sales_pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sales pipeline
         * @description Open quotes, neither converted nor expired, by customer, salesperson and age. French: Pipeline commercial. In MongoDB: `gold_sales_pipeline`.
         */
        get: operations["getSalesPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Segments
         * @description Customers, revenue, expected value and value at risk of each segment. French: Segments. In MongoDB: `gold_segment_summary`.
         */
        get: operations["getSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock_by_storehouse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock by storehouse
         * @description The stock of each storehouse. French: Stock par dépôt. In MongoDB: `gold_stock_by_storehouse`.
         */
        get: operations["getStockByStorehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock_reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items to reorder
         * @description What to order: each item and storehouse that has come down to its threshold. French: Articles à réapprovisionner. In MongoDB: `gold_stock_reorder`.
         */
        get: operations["getStockReorder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock by item
         * @description Stock of every item whose stock is managed or known: value, rotation, coverage, shortage. French: Stock par article. In MongoDB: `gold_stock_status`.
         */
        get: operations["getStockStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock_summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stock summary
         * @description The stock of each source: value, rotation, shortages, dormant stock, coverage. French: Synthèse du stock. In MongoDB: `gold_stock_summary`.
         */
        get: operations["getStockSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets_vs_actual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets and revenue
         * @description Targets of the settings beside the revenue of their months; no row without a TARGETS_FILE. French: Objectifs et réalisé. In MongoDB: `gold_targets_vs_actual`.
         */
        get: operations["getTargetsVsActual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technician_performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technician performance
         * @description Interventions of each technician in the three months up to the reference day. French: Performance des techniciens. In MongoDB: `gold_technician_performance`.
         */
        get: operations["getTechnicianPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/technician_workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Technician workload
         * @description Hours of each technician against capacity, by week, weeks to come included. French: Charge des techniciens. In MongoDB: `gold_technician_workload`.
         */
        get: operations["getTechnicianWorkload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_anomalies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ticket anomalies
         * @description Tickets that meet a rule: long, costly, over their estimate, or unsatisfied. French: Anomalies des tickets. In MongoDB: `gold_ticket_anomalies`.
         */
        get: operations["getTicketAnomalies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ticket backlog
         * @description Open tickets by age, customer and priority, as of the reference day. French: Tickets en attente. In MongoDB: `gold_ticket_backlog`.
         */
        get: operations["getTicketBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets_monthly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tickets by month
         * @description Tickets of each month: opened, closed, backlog, times, satisfaction and anomalies. French: Tickets par mois. In MongoDB: `gold_tickets_monthly`.
         */
        get: operations["getTicketsMonthly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/top_customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Top customers
         * @description Customers of ERPs ranked by revenue, over all time and over the 365 days that end on the reference day. French: Meilleurs clients. In MongoDB: `gold_top_customers`.
         */
        get: operations["getTopCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/top_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Top items
         * @description Items of ERPs ranked by revenue, quantity and margin, over all time and over the 365 days that end on the reference day. French: Meilleurs articles. In MongoDB: `gold_top_items`.
         */
        get: operations["getTopItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weekly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weekly sales
         * @description Revenue, orders, customers and average basket of each ISO week. French: Ventes par semaine. In MongoDB: `gold_weekly`.
         */
        get: operations["getWeekly"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every dataset
         * @description Each dataset with its path, key, rows by source, and when they last changed.
         */
        get: operations["getDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dataset
         * @description Columns with unit and labels, parameters, sample rows, the checks it passed, and what was refused on the way to it, by reason.
         */
        get: operations["getDatasetByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the runs did
         * @description Runs, the newest first: each step with its rows, time, memory, versions and error.
         */
        get: operations["getRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one run did
         * @description One run, as a list of one.
         */
        get: operations["getRunById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of the service
         * @description Whether MongoDB answers, what is published, and the rows and age of each dataset. 200 when it serves, even degraded.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is published, as it happens
         * @description Server-sent events without end. `dataset.published` comes once for each dataset whose rows a publish changed, within a second. After a break the header Last-Event-ID (or `last_event_id`) goes on where it was; `events.missed` says that the log has that place no more, so that everything should be asked again. A comment comes every 15 seconds.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    datasetPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dataset was published
         * @description Sent to `WEBHOOK_URL` for each dataset whose rows a publish changed, in order, until it is answered with 2xx. Headers: `webhook-id`, `webhook-timestamp`, `webhook-signature` (Standard Webhooks).
         */
        post: operations["datasetPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What a column of `data` means */
        ColumnMeta: {
            /** @description The name of the property in each row. */
            name: string;
            /** @description Title in English. */
            label: string;
            /** @description Title in French. */
            label_fr: string;
            /**
             * @description What the values are; `date` is YYYY-MM-DD, `timestamp` YYYY-MM-DDTHH:MM:SS.
             * @enum {string}
             */
            type: "text" | "date" | "timestamp" | "money" | "ratio" | "number" | "count" | "integer" | "boolean";
            /** @description The ISO 4217 code of an amount, `ratio` (0.1 is 10 %), `days` … */
            unit?: string;
            /**
             * @description How values of several rows become one; absent: they cannot be added.
             * @enum {string}
             */
            add?: "sum" | "min" | "max";
        };
        /** @description How fresh the figures are */
        Freshness: {
            /** @description Latest date in the facts of the source, as stored; of several sources the earliest of theirs. */
            data_through: string | null;
            /**
             * Format: date-time
             * @description When this version was published.
             */
            published_at: string;
            /**
             * Format: date-time
             * @description When the source was read into these figures; of several sources the earliest.
             */
            source_watermark: string | null;
            /**
             * Format: date
             * @description The reference day that recency and 12-month windows are computed from.
             */
            as_of: string;
            /** @description The run that computed them. */
            run_id: string;
            /** @description Seconds since the source was read, or, where that is unknown, since the publish. */
            age_s: number;
            /** @description Seconds from one scheduled publish to the next; null: none is scheduled. */
            expected_every_s: number | null;
            /**
             * @description `late`: no publish ended well for one and a half times `expected_every_s`; `stale`: for three times; `failed_last_run`: a run since has failed, and this is the last good version.
             * @enum {string}
             */
            status: "fresh" | "late" | "stale" | "failed_last_run";
            /** @description The IANA zone that days are counted in. */
            timezone: string;
        };
        /** @description The window applied, half-open: `from` is in it, `to_exclusive` is not */
        Window: {
            /** @description The column that `from` and `to` filter. */
            column: string;
            /** @description First moment in the window; null: open. */
            from: string | null;
            /** @description First moment after the window; null: open. */
            to_exclusive: string | null;
            /** @description The IANA zone that days are counted in. */
            timezone: string;
            /**
             * @description The period that a row stands for; absent where it stands for none.
             * @enum {string}
             */
            grain?: "day" | "week" | "month" | "quarter" | "year";
        };
        /** @description What the last row of a ranking stands for */
        Others: {
            /** @description How many rows it brings together. */
            rows: number;
        };
        /** @description What the rows are: how many, which version, how fresh */
        Meta: {
            /** @description Milliseconds that getting the rows took: in MongoDB, or in memory (`cache`). The total is in the Server-Timing header. */
            query_ms: number;
            /** @description Rows in `data`. */
            count: number;
            /** @description Rows that match, whatever the limit; with `count=1`. */
            total?: number;
            /** @description true: more rows exist; `links.next` leads to them. */
            truncated: boolean;
            /** @description The `cursor` of the page that follows; absent on the last one. */
            next_cursor?: string;
            others?: components["schemas"]["Others"];
            /** @description The published version; the same for all datasets of one publish. */
            version: string;
            /** @description The run that computed it. */
            run_id: string;
            /**
             * Format: date
             * @description The reference day of the run.
             */
            as_of: string;
            /** @description The source that answered, or `all`. */
            source: string;
            window?: components["schemas"]["Window"];
            /**
             * @description `hit`: the rows were in memory, read from the version that is served.
             * @enum {string}
             */
            cache: "hit" | "miss";
            /**
             * @description `memory`: MongoDB is away, and this is the last good answer (also in the header x-served-stale).
             * @enum {string}
             */
            served_from: "mongodb" | "memory";
            freshness: components["schemas"]["Freshness"];
            /** @description What a person should know before using the figures; usually empty. */
            warnings: string[];
            /** @description The columns of `data`, in their order. */
            columns: components["schemas"]["ColumnMeta"][];
        };
        /** @description Where to go from here; relative to the server */
        Links: {
            /** @description This answer. */
            self: string;
            /** @description The rows that follow; absent on the last page. */
            next?: string;
            /** @description All the rows of the query as CSV. */
            csv?: string;
        };
        /** @description One parameter that was refused */
        ParameterError: {
            /** @description The parameter, header or `path` that is wrong. */
            parameter: string;
            /** @description What was received and why it is refused. */
            message: string;
            /** @description What is allowed. */
            allowed?: string[];
            /** @description What was probably meant. */
            did_you_mean?: string;
        };
        /** @description Why there is no answer (RFC 9457) */
        Problem: {
            /** @description `urn:goldserve:error:` and the code of the error. */
            type: string;
            /** @description What kind of error it is. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What happened to this request. */
            detail: string;
            /** @description The address that was asked. */
            instance: string;
            /** @description The id that the log knows the request by. */
            request_id: string;
            /** @description Each parameter that was refused. */
            errors?: components["schemas"]["ParameterError"][];
            /** @description The path that was probably meant. */
            did_you_mean?: string;
            /** @description The address to start again from. */
            restart?: string;
            /** @description Seconds after which the same request can succeed. */
            retry_after_s?: number;
            /** @description What to do. */
            next: string;
        };
        /** @description Open projects as of the reference day: budget, time, cost, drift and forecast */
        ActiveProjectsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Project key
             * @description Last version of the project; null where not known
             */
            project_key?: number;
            /**
             * Project id
             * @description Id of the project in its source
             */
            project_id?: string;
            /**
             * Number
             * @description Reference that the company uses
             */
            project_number?: string | null;
            /**
             * Project
             * @description Title of the project as it is now
             */
            project_name?: string | null;
            /**
             * Customer id
             * @description Customer it is for; null: none
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name of the customer as it is now
             */
            customer_name?: string | null;
            /**
             * Budget
             * @description Budget of the project; null: none entered, or 0
             */
            budget?: number | null;
            /**
             * City
             * @description City of the site, else of the customer
             */
            city?: string | null;
            /**
             * Leader id
             * @description Who leads it
             */
            colleague_id?: string | null;
            /**
             * Leader
             * @description Family name of the leader
             */
            colleague_name?: string | null;
            /**
             * Started on
             * Format: date
             * @description First day, as planned
             */
            started_on?: string | null;
            /**
             * Due on
             * Format: date
             * @description Last day, as planned
             */
            due_on?: string | null;
            /**
             * Days late
             * @description Days from due_on to the reference day, 0 before it; null without due_on
             */
            days_late?: number | null;
            /**
             * Tasks
             * @description Its tasks
             */
            nb_tasks?: number;
            /**
             * Planned
             * @description Planned work of its tasks; null: none
             */
            planned_hours?: number | null;
            /**
             * Spent
             * @description Time entries of its tasks
             */
            spent_hours?: number;
            /**
             * Without cost
             * @description Of these, time whose cost is not known
             */
            unpriced_hours?: number;
            /**
             * Cost
             * @description Labour cost of the time spent; null where no cost is known
             */
            cost?: number | null;
            /**
             * Progress
             * @description Mean of the progress declared by its tasks, weighted by planned hours where there are any; 0 to 100, null: none declared
             */
            pct_progress?: number | null;
            /**
             * Of the budget
             * @description 100 x cost / budget; null without a budget
             */
            pct_budget?: number | null;
            /**
             * Drift
             * @description cost - budget x pct_progress / 100: above 0 more was spent than the work done was to cost
             */
            drift?: number | null;
            /**
             * Drift, hours
             * @description spent_hours - planned_hours x pct_progress / 100
             */
            drift_hours?: number | null;
            /**
             * Forecast
             * @description Cost at completion at the same pace: cost / (pct_progress / 100); null without progress
             */
            forecast_cost?: number | null;
            /**
             * Forecast, hours
             * @description spent_hours / (pct_progress / 100); null without progress
             */
            forecast_hours?: number | null;
            /**
             * Forecast overrun
             * @description forecast_cost - budget
             */
            forecast_overrun?: number | null;
            /**
             * Over budget
             * @description cost > budget
             */
            is_over_budget?: boolean | null;
            /**
             * Last work
             * Format: date
             * @description Day of the last time entry
             */
            last_worked_on?: string | null;
        };
        /** @description Open projects as of the reference day: budget, time, cost, drift and forecast */
        ActiveProjectsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Last version of the project; null where not known */
            project_key?: number[];
            /** @description Id of the project in its source */
            project_id?: string[];
            /** @description Reference that the company uses */
            project_number?: (string | null)[];
            /** @description Title of the project as it is now */
            project_name?: (string | null)[];
            /** @description Customer it is for; null: none */
            customer_id?: (string | null)[];
            /** @description Name of the customer as it is now */
            customer_name?: (string | null)[];
            /** @description Budget of the project; null: none entered, or 0 */
            budget?: (number | null)[];
            /** @description City of the site, else of the customer */
            city?: (string | null)[];
            /** @description Who leads it */
            colleague_id?: (string | null)[];
            /** @description Family name of the leader */
            colleague_name?: (string | null)[];
            /** @description First day, as planned */
            started_on?: (string | null)[];
            /** @description Last day, as planned */
            due_on?: (string | null)[];
            /** @description Days from due_on to the reference day, 0 before it; null without due_on */
            days_late?: (number | null)[];
            /** @description Its tasks */
            nb_tasks?: number[];
            /** @description Planned work of its tasks; null: none */
            planned_hours?: (number | null)[];
            /** @description Time entries of its tasks */
            spent_hours?: number[];
            /** @description Of these, time whose cost is not known */
            unpriced_hours?: number[];
            /** @description Labour cost of the time spent; null where no cost is known */
            cost?: (number | null)[];
            /** @description Mean of the progress declared by its tasks, weighted by planned hours where there are any; 0 to 100, null: none declared */
            pct_progress?: (number | null)[];
            /** @description 100 x cost / budget; null without a budget */
            pct_budget?: (number | null)[];
            /** @description cost - budget x pct_progress / 100: above 0 more was spent than the work done was to cost */
            drift?: (number | null)[];
            /** @description spent_hours - planned_hours x pct_progress / 100 */
            drift_hours?: (number | null)[];
            /** @description Cost at completion at the same pace: cost / (pct_progress / 100); null without progress */
            forecast_cost?: (number | null)[];
            /** @description spent_hours / (pct_progress / 100); null without progress */
            forecast_hours?: (number | null)[];
            /** @description forecast_cost - budget */
            forecast_overrun?: (number | null)[];
            /** @description cost > budget */
            is_over_budget?: (boolean | null)[];
            /** @description Day of the last time entry */
            last_worked_on?: (string | null)[];
        };
        /** @description Rows of active_projects and what they are */
        ActiveProjectsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ActiveProjectsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of active_projects and what they are */
        ActiveProjectsColumnsAnswer: {
            data: components["schemas"]["ActiveProjectsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Sales by the customer's country */
        ByCountryRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Country
             * @description Country of the customer; null where it is not known
             */
            pays?: string | null;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number;
            /**
             * Average basket
             * @description Revenue / orders
             */
            panier_moyen?: number;
            /**
             * Share of revenue
             * @description Share of the revenue of the source, 0 to 1
             */
            part_ca?: number | null;
        };
        /** @description Sales by the customer's country */
        ByCountryColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Country of the customer; null where it is not known */
            pays?: (string | null)[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: number[];
            /** @description Distinct accepted purchases */
            nb_achats?: number[];
            /** @description Distinct customers who bought */
            nb_clients?: number[];
            /** @description Revenue / orders */
            panier_moyen?: number[];
            /** @description Share of the revenue of the source, 0 to 1 */
            part_ca?: (number | null)[];
        };
        /** @description Rows of by_country and what they are */
        ByCountryAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ByCountryRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of by_country and what they are */
        ByCountryColumnsAnswer: {
            data: components["schemas"]["ByCountryColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Sales by product */
        ByProductRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Product
             * @description Product; null where it is not known
             */
            produit?: string | null;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number;
            /**
             * Average basket
             * @description Revenue / orders
             */
            panier_moyen?: number;
            /**
             * Share of revenue
             * @description Share of the revenue of the source, 0 to 1
             */
            part_ca?: number | null;
        };
        /** @description Sales by product */
        ByProductColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Product; null where it is not known */
            produit?: (string | null)[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: number[];
            /** @description Distinct accepted purchases */
            nb_achats?: number[];
            /** @description Distinct customers who bought */
            nb_clients?: number[];
            /** @description Revenue / orders */
            panier_moyen?: number[];
            /** @description Share of the revenue of the source, 0 to 1 */
            part_ca?: (number | null)[];
        };
        /** @description Rows of by_product and what they are */
        ByProductAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ByProductRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of by_product and what they are */
        ByProductColumnsAnswer: {
            data: components["schemas"]["ByProductColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description What open amounts will bring and cost, by the week in which they are due */
        CashFlowForecastRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Period
             * @description The Monday of the week, or overdue: was due before today
             */
            period?: string;
            /**
             * Week
             * Format: date
             * @description Monday of the week; null: overdue
             */
            week?: string | null;
            /**
             * Overdue
             * @description Whether the amounts were due before the reference day
             */
            is_overdue?: boolean;
            /**
             * In
             * @description Open amounts of customers, VAT included
             */
            expected_in?: number;
            /**
             * Out
             * @description Open amounts to suppliers, VAT included
             */
            expected_out?: number;
            /**
             * Net
             * @description expected_in - expected_out
             */
            net?: number;
            /**
             * Cumulated
             * @description Sum of net from the overdue amounts on
             */
            cumulated_net?: number;
            /**
             * Amounts due
             * @description How many open amounts
             */
            nb_due?: number;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description What open amounts will bring and cost, by the week in which they are due */
        CashFlowForecastColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description The Monday of the week, or overdue: was due before today */
            period?: string[];
            /** @description Monday of the week; null: overdue */
            week?: (string | null)[];
            /** @description Whether the amounts were due before the reference day */
            is_overdue?: boolean[];
            /** @description Open amounts of customers, VAT included */
            expected_in?: number[];
            /** @description Open amounts to suppliers, VAT included */
            expected_out?: number[];
            /** @description expected_in - expected_out */
            net?: number[];
            /** @description Sum of net from the overdue amounts on */
            cumulated_net?: number[];
            /** @description How many open amounts */
            nb_due?: number[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of cash_flow_forecast and what they are */
        CashFlowForecastAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CashFlowForecastRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of cash_flow_forecast and what they are */
        CashFlowForecastColumnsAnswer: {
            data: components["schemas"]["CashFlowForecastColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Recency, frequency and value of each customer who bought, over 12 months and over all time */
        ClientFeaturesRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer id
             * @description Id of the customer in its source
             */
            id_client?: string;
            /**
             * Orders, 12 months
             * @description Distinct purchases of the 365 days that end on the reference day
             */
            freq_12m?: number;
            /**
             * Spend, 12 months
             * @description Amount of those purchases
             */
            monetary_12m?: number;
            /**
             * Average order, 12 months
             * @description monetary_12m / freq_12m; null without a purchase in the window
             */
            monetary_avg_12m?: number | null;
            /**
             * Recency
             * @description Days from the last purchase to the reference day
             */
            recency_days?: number;
            /**
             * Tenure
             * @description Days from the first purchase to the reference day
             */
            tenure_days?: number;
            /**
             * Products, 12 months
             * @description Distinct products bought in those 365 days
             */
            product_diversity_12m?: number;
            /**
             * Orders
             * @description Distinct accepted purchases of all time
             */
            total_orders_all?: number;
            /**
             * Spend
             * @description Sum of the amounts of all time
             */
            total_spend_all?: number;
            /**
             * Average order
             * @description total_spend_all / total_orders_all
             */
            avg_order_value_all?: number;
        };
        /** @description Recency, frequency and value of each customer who bought, over 12 months and over all time */
        ClientFeaturesColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the customer in its source */
            id_client?: string[];
            /** @description Distinct purchases of the 365 days that end on the reference day */
            freq_12m?: number[];
            /** @description Amount of those purchases */
            monetary_12m?: number[];
            /** @description monetary_12m / freq_12m; null without a purchase in the window */
            monetary_avg_12m?: (number | null)[];
            /** @description Days from the last purchase to the reference day */
            recency_days?: number[];
            /** @description Days from the first purchase to the reference day */
            tenure_days?: number[];
            /** @description Distinct products bought in those 365 days */
            product_diversity_12m?: number[];
            /** @description Distinct accepted purchases of all time */
            total_orders_all?: number[];
            /** @description Sum of the amounts of all time */
            total_spend_all?: number[];
            /** @description total_spend_all / total_orders_all */
            avg_order_value_all?: number[];
        };
        /** @description Rows of client_features and what they are */
        ClientFeaturesAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ClientFeaturesRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of client_features and what they are */
        ClientFeaturesColumnsAnswer: {
            data: components["schemas"]["ClientFeaturesColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Each customer who bought: features, RFM quintiles, probability to buy again, expected value, segment */
        ClientScoresRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer id
             * @description Id of the customer in its source
             */
            id_client?: string;
            /**
             * Orders, 12 months
             * @description Distinct purchases of the 365 days that end on the reference day
             */
            freq_12m?: number;
            /**
             * Spend, 12 months
             * @description Amount of those purchases
             */
            monetary_12m?: number;
            /**
             * Average order, 12 months
             * @description monetary_12m / freq_12m; null without a purchase in the window
             */
            monetary_avg_12m?: number | null;
            /**
             * Recency
             * @description Days from the last purchase to the reference day
             */
            recency_days?: number;
            /**
             * Tenure
             * @description Days from the first purchase to the reference day
             */
            tenure_days?: number;
            /**
             * Products, 12 months
             * @description Distinct products bought in those 365 days
             */
            product_diversity_12m?: number;
            /**
             * Orders
             * @description Distinct accepted purchases of all time
             */
            total_orders_all?: number;
            /**
             * Spend
             * @description Sum of the amounts of all time
             */
            total_spend_all?: number;
            /**
             * Average order
             * @description total_spend_all / total_orders_all
             */
            avg_order_value_all?: number;
            /**
             * Recency quintile
             * @description 6 - quintile of recency_days; 5 is the most recent
             */
            r?: number;
            /**
             * Frequency quintile
             * @description Quintile of total_orders_all; 5 is the most frequent
             */
            f?: number;
            /**
             * Value quintile
             * @description Quintile of total_spend_all; 5 is the highest
             */
            m?: number;
            /**
             * Probability to buy again
             * @description RFM heuristic in 0..1 (docs/figures.md)
             */
            prob_reachat_12m?: number;
            /**
             * Expected value, 12 months
             * @description Mean monthly spend of the last 12 months x 12 x probability to buy again
             */
            expected_value_12m?: number;
            /**
             * Value at risk, 12 months
             * @description What expected_value_12m leaves out of monetary_12m: monetary_12m x (1 - probability)
             */
            value_at_risk_12m?: number;
            /**
             * Segment
             * @description VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md)
             */
            segment_label?: string;
        };
        /** @description Each customer who bought: features, RFM quintiles, probability to buy again, expected value, segment */
        ClientScoresColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the customer in its source */
            id_client?: string[];
            /** @description Distinct purchases of the 365 days that end on the reference day */
            freq_12m?: number[];
            /** @description Amount of those purchases */
            monetary_12m?: number[];
            /** @description monetary_12m / freq_12m; null without a purchase in the window */
            monetary_avg_12m?: (number | null)[];
            /** @description Days from the last purchase to the reference day */
            recency_days?: number[];
            /** @description Days from the first purchase to the reference day */
            tenure_days?: number[];
            /** @description Distinct products bought in those 365 days */
            product_diversity_12m?: number[];
            /** @description Distinct accepted purchases of all time */
            total_orders_all?: number[];
            /** @description Sum of the amounts of all time */
            total_spend_all?: number[];
            /** @description total_spend_all / total_orders_all */
            avg_order_value_all?: number[];
            /** @description 6 - quintile of recency_days; 5 is the most recent */
            r?: number[];
            /** @description Quintile of total_orders_all; 5 is the most frequent */
            f?: number[];
            /** @description Quintile of total_spend_all; 5 is the highest */
            m?: number[];
            /** @description RFM heuristic in 0..1 (docs/figures.md) */
            prob_reachat_12m?: number[];
            /** @description Mean monthly spend of the last 12 months x 12 x probability to buy again */
            expected_value_12m?: number[];
            /** @description What expected_value_12m leaves out of monetary_12m: monetary_12m x (1 - probability) */
            value_at_risk_12m?: number[];
            /** @description VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md) */
            segment_label?: string[];
        };
        /** @description Rows of client_scores and what they are */
        ClientScoresAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ClientScoresRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of client_scores and what they are */
        ClientScoresColumnsAnswer: {
            data: components["schemas"]["ClientScoresColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description New customers by month of first purchase, and what they bought then and since */
        CohortFirstPurchaseRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Cohort
             * Format: date
             * @description First day of the month of the first purchase
             */
            cohorte?: string;
            /**
             * New customers
             * @description Customers whose first purchase is in that month
             */
            nouveaux_clients?: number | null;
            /**
             * Revenue of the first month
             * @description What they bought in that month
             */
            ca_premier_mois?: number | null;
            /**
             * Revenue since
             * @description What they bought up to the reference day
             */
            ca_total?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * New customers, previous period
             * @description Value in the period compared with; null where there is none
             */
            nouveaux_clients_previous_period_prev?: number | null;
            /**
             * New customers, previous period (±)
             * @description Value minus that value
             */
            nouveaux_clients_previous_period_delta?: number | null;
            /**
             * New customers, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nouveaux_clients_previous_period_pct?: number | null;
            /**
             * Revenue of the first month, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_premier_mois_previous_period_prev?: number | null;
            /**
             * Revenue of the first month, previous period (±)
             * @description Value minus that value
             */
            ca_premier_mois_previous_period_delta?: number | null;
            /**
             * Revenue of the first month, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_premier_mois_previous_period_pct?: number | null;
            /**
             * Revenue since, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_total_previous_period_prev?: number | null;
            /**
             * Revenue since, previous period (±)
             * @description Value minus that value
             */
            ca_total_previous_period_delta?: number | null;
            /**
             * Revenue since, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_total_previous_period_pct?: number | null;
            /**
             * New customers, previous year
             * @description Value in the period compared with; null where there is none
             */
            nouveaux_clients_previous_year_prev?: number | null;
            /**
             * New customers, previous year (±)
             * @description Value minus that value
             */
            nouveaux_clients_previous_year_delta?: number | null;
            /**
             * New customers, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nouveaux_clients_previous_year_pct?: number | null;
            /**
             * Revenue of the first month, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_premier_mois_previous_year_prev?: number | null;
            /**
             * Revenue of the first month, previous year (±)
             * @description Value minus that value
             */
            ca_premier_mois_previous_year_delta?: number | null;
            /**
             * Revenue of the first month, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_premier_mois_previous_year_pct?: number | null;
            /**
             * Revenue since, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_total_previous_year_prev?: number | null;
            /**
             * Revenue since, previous year (±)
             * @description Value minus that value
             */
            ca_total_previous_year_delta?: number | null;
            /**
             * Revenue since, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_total_previous_year_pct?: number | null;
        };
        /** @description New customers by month of first purchase, and what they bought then and since */
        CohortFirstPurchaseColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month of the first purchase */
            cohorte?: string[];
            /** @description Customers whose first purchase is in that month */
            nouveaux_clients?: (number | null)[];
            /** @description What they bought in that month */
            ca_premier_mois?: (number | null)[];
            /** @description What they bought up to the reference day */
            ca_total?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            nouveaux_clients_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nouveaux_clients_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nouveaux_clients_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_premier_mois_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_premier_mois_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_premier_mois_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_total_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_total_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_total_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nouveaux_clients_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nouveaux_clients_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nouveaux_clients_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_premier_mois_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_premier_mois_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_premier_mois_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_total_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_total_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_total_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of cohort_first_purchase and what they are */
        CohortFirstPurchaseAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CohortFirstPurchaseRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of cohort_first_purchase and what they are */
        CohortFirstPurchaseColumnsAnswer: {
            data: components["schemas"]["CohortFirstPurchaseColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Share of each cohort that bought in each month since its first purchase */
        CohortRetentionRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Cohort
             * Format: date
             * @description First day of the month of the first purchase
             */
            cohorte?: string;
            /**
             * Month
             * @description Months since the cohort, from 0
             */
            mois_index?: number;
            /**
             * Active customers
             * @description Customers of the cohort who bought in that month
             */
            clients_actifs?: number | null;
            /**
             * Retention
             * @description Active customers / customers of the cohort, 0 to 1
             */
            retention?: number | null;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Active customers, previous period
             * @description Value in the period compared with; null where there is none
             */
            clients_actifs_previous_period_prev?: number | null;
            /**
             * Active customers, previous period (±)
             * @description Value minus that value
             */
            clients_actifs_previous_period_delta?: number | null;
            /**
             * Active customers, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            clients_actifs_previous_period_pct?: number | null;
            /**
             * Retention, previous period
             * @description Value in the period compared with; null where there is none
             */
            retention_previous_period_prev?: number | null;
            /**
             * Retention, previous period (±)
             * @description Value minus that value
             */
            retention_previous_period_delta?: number | null;
            /**
             * Retention, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            retention_previous_period_pct?: number | null;
            /**
             * Revenue, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_period_prev?: number | null;
            /**
             * Revenue, previous period (±)
             * @description Value minus that value
             */
            ca_previous_period_delta?: number | null;
            /**
             * Revenue, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_period_pct?: number | null;
            /**
             * Active customers, previous year
             * @description Value in the period compared with; null where there is none
             */
            clients_actifs_previous_year_prev?: number | null;
            /**
             * Active customers, previous year (±)
             * @description Value minus that value
             */
            clients_actifs_previous_year_delta?: number | null;
            /**
             * Active customers, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            clients_actifs_previous_year_pct?: number | null;
            /**
             * Retention, previous year
             * @description Value in the period compared with; null where there is none
             */
            retention_previous_year_prev?: number | null;
            /**
             * Retention, previous year (±)
             * @description Value minus that value
             */
            retention_previous_year_delta?: number | null;
            /**
             * Retention, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            retention_previous_year_pct?: number | null;
            /**
             * Revenue, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_year_prev?: number | null;
            /**
             * Revenue, previous year (±)
             * @description Value minus that value
             */
            ca_previous_year_delta?: number | null;
            /**
             * Revenue, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_year_pct?: number | null;
        };
        /** @description Share of each cohort that bought in each month since its first purchase */
        CohortRetentionColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month of the first purchase */
            cohorte?: string[];
            /** @description Months since the cohort, from 0 */
            mois_index?: number[];
            /** @description Customers of the cohort who bought in that month */
            clients_actifs?: (number | null)[];
            /** @description Active customers / customers of the cohort, 0 to 1 */
            retention?: (number | null)[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            clients_actifs_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            clients_actifs_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            clients_actifs_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            retention_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            retention_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            retention_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            clients_actifs_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            clients_actifs_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            clients_actifs_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            retention_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            retention_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            retention_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of cohort_retention and what they are */
        CohortRetentionAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CohortRetentionRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of cohort_retention and what they are */
        CohortRetentionColumnsAnswer: {
            data: components["schemas"]["CohortRetentionColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Invoices and credit notes of the 365 days that end on the reference day, by day, customer and family; of ERPs */
        CommercialDashboardRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Day
             * Format: date
             * @description Day of the documents
             */
            full_date?: string;
            /**
             * Month
             * @description Name of the month, in French
             */
            month_name?: string;
            /**
             * Customer id
             * @description Id of the customer; null: the document names none
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name of the customer as it is now; null where the customer is not known
             */
            customer_name?: string | null;
            /**
             * Segment
             * @description VIP, Standard or Petit by revenue of the last 365 days
             */
            customer_segment?: string | null;
            /**
             * Family id
             * @description Family of the item as it is now; null: no item, or one without family
             */
            item_family_id?: string | null;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Documents
             * @description Distinct invoices and credit notes with such a line
             */
            nb_documents?: number;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            margin?: number | null;
            /**
             * Mean margin rate
             * @description Mean of the margin rates of the lines, each counting the same, 0 to 1
             */
            avg_margin_rate?: number | null;
        };
        /** @description Invoices and credit notes of the 365 days that end on the reference day, by day, customer and family; of ERPs */
        CommercialDashboardColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Day of the documents */
            full_date?: string[];
            /** @description Name of the month, in French */
            month_name?: string[];
            /** @description Id of the customer; null: the document names none */
            customer_id?: (string | null)[];
            /** @description Name of the customer as it is now; null where the customer is not known */
            customer_name?: (string | null)[];
            /** @description VIP, Standard or Petit by revenue of the last 365 days */
            customer_segment?: (string | null)[];
            /** @description Family of the item as it is now; null: no item, or one without family */
            item_family_id?: (string | null)[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Distinct invoices and credit notes with such a line */
            nb_documents?: number[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            margin?: (number | null)[];
            /** @description Mean of the margin rates of the lines, each counting the same, 0 to 1 */
            avg_margin_rate?: (number | null)[];
        };
        /** @description Rows of commercial_dashboard and what they are */
        CommercialDashboardAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CommercialDashboardRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of commercial_dashboard and what they are */
        CommercialDashboardColumnsAnswer: {
            data: components["schemas"]["CommercialDashboardColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Customers that are probably the same one twice, in groups, for somebody to look at: nothing is merged */
        CustomerDuplicatesRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Group
             * @description The least customer id of the group
             */
            group_id?: string;
            /**
             * Customer id
             * @description Id of the customer
             */
            customer_id?: string;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Group size
             * @description Customers in the group
             */
            group_size?: number;
            /**
             * Reason
             * @description What it has in common with another of the group: name, postal code, and phone or e-mail or both
             */
            reason?: string;
            /**
             * Postal code
             * @description Of delivery, else of invoicing
             */
            zipcode?: string | null;
            /**
             * City
             * @description Of delivery, else of invoicing
             */
            city?: string | null;
            /**
             * Phone
             * @description Phone of the main contact, E.164
             */
            phone?: string | null;
            /**
             * E-mail
             * @description E-mail of the main contact
             */
            email?: string | null;
            /**
             * Registered on
             * Format: date
             * @description Day it was created
             */
            registered_on?: string | null;
            /**
             * Active
             * @description Whether it is in use
             */
            is_active?: boolean | null;
            /**
             * Lifetime value
             * @description Revenue of all time
             */
            lifetime_value?: number;
        };
        /** @description Customers that are probably the same one twice, in groups, for somebody to look at: nothing is merged */
        CustomerDuplicatesColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description The least customer id of the group */
            group_id?: string[];
            /** @description Id of the customer */
            customer_id?: string[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description Customers in the group */
            group_size?: number[];
            /** @description What it has in common with another of the group: name, postal code, and phone or e-mail or both */
            reason?: string[];
            /** @description Of delivery, else of invoicing */
            zipcode?: (string | null)[];
            /** @description Of delivery, else of invoicing */
            city?: (string | null)[];
            /** @description Phone of the main contact, E.164 */
            phone?: (string | null)[];
            /** @description E-mail of the main contact */
            email?: (string | null)[];
            /** @description Day it was created */
            registered_on?: (string | null)[];
            /** @description Whether it is in use */
            is_active?: (boolean | null)[];
            /** @description Revenue of all time */
            lifetime_value?: number[];
        };
        /** @description Rows of customer_duplicates and what they are */
        CustomerDuplicatesAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CustomerDuplicatesRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of customer_duplicates and what they are */
        CustomerDuplicatesColumnsAnswer: {
            data: components["schemas"]["CustomerDuplicatesColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description What each customer of an ERP bought in all, when, how they rank, and their segment */
        CustomerLifetimeMetricsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer key
             * @description Last version of the customer
             */
            customer_key?: number;
            /**
             * Customer id
             * @description Id of the customer in its source
             */
            customer_id?: string;
            /**
             * Customer
             * @description Name of the customer
             */
            customer_name?: string | null;
            /**
             * First order
             * Format: date
             * @description Day of the first invoice
             */
            first_order_date?: string | null;
            /**
             * Last order
             * Format: date
             * @description Day of the last invoice
             */
            last_order_date?: string | null;
            /**
             * Days since last order
             * @description Days from the last invoice to the reference day; less than 0 for one dated after it
             */
            days_since_last_order?: number | null;
            /**
             * Customer for
             * @description Days from the creation of the customer, or the first document if earlier, to the reference day
             */
            customer_age_days?: number | null;
            /**
             * Orders
             * @description Orders, of the kind of document
             */
            total_orders?: number;
            /**
             * Quotes
             * @description Quotes
             */
            total_quotes?: number;
            /**
             * Invoices
             * @description Invoices that count in revenue
             */
            total_invoices?: number;
            /**
             * Lifetime revenue
             * @description Net amount of all invoices less credit notes, VAT excluded
             */
            lifetime_revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            lifetime_margin?: number | null;
            /**
             * Average order
             * @description lifetime_revenue / total_invoices; null without an invoice
             */
            avg_order_value?: number | null;
            /**
             * Largest order
             * @description Net amount of the largest invoice
             */
            max_order_value?: number | null;
            /**
             * Days between orders
             * @description Days from the first to the last invoice / (invoices - 1); null with fewer than two
             */
            avg_days_between_orders?: number | null;
            /**
             * Frequency score
             * @description Decile among the customers with an invoice, 1 to 10; 10 is the most invoices; null without an invoice
             */
            order_frequency_score?: number | null;
            /**
             * Recency score
             * @description Decile among the customers with an invoice, 1 to 10; 10 is the most recent invoice; null without an invoice
             */
            recency_score?: number | null;
            /**
             * Monetary score
             * @description Decile among the customers with an invoice, 1 to 10; 10 is the highest revenue; null without an invoice
             */
            monetary_score?: number | null;
            /**
             * RFM segment
             * @description Champions, Nouveaux, Loyaux, Potentiels, À risque, En sommeil, Perdus or Prospects (docs/warehouse.md)
             */
            rfm_segment?: string;
            /**
             * Churn probability
             * @description Null: no model computes it in this version
             */
            churn_probability?: number | null;
            /**
             * Predicted next order
             * Format: date
             * @description Null: no model computes it in this version
             */
            predicted_next_order_date?: string | null;
            /**
             * Predicted value, 12 months
             * @description Null: no model computes it in this version
             */
            predicted_ltv_12m?: number | null;
            /**
             * Updated
             * @description Latest change, in the source, of what the row was made from; null where it dates none
             */
            gold_updated_at?: string | null;
        };
        /** @description What each customer of an ERP bought in all, when, how they rank, and their segment */
        CustomerLifetimeMetricsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Last version of the customer */
            customer_key?: number[];
            /** @description Id of the customer in its source */
            customer_id?: string[];
            /** @description Name of the customer */
            customer_name?: (string | null)[];
            /** @description Day of the first invoice */
            first_order_date?: (string | null)[];
            /** @description Day of the last invoice */
            last_order_date?: (string | null)[];
            /** @description Days from the last invoice to the reference day; less than 0 for one dated after it */
            days_since_last_order?: (number | null)[];
            /** @description Days from the creation of the customer, or the first document if earlier, to the reference day */
            customer_age_days?: (number | null)[];
            /** @description Orders, of the kind of document */
            total_orders?: number[];
            /** @description Quotes */
            total_quotes?: number[];
            /** @description Invoices that count in revenue */
            total_invoices?: number[];
            /** @description Net amount of all invoices less credit notes, VAT excluded */
            lifetime_revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            lifetime_margin?: (number | null)[];
            /** @description lifetime_revenue / total_invoices; null without an invoice */
            avg_order_value?: (number | null)[];
            /** @description Net amount of the largest invoice */
            max_order_value?: (number | null)[];
            /** @description Days from the first to the last invoice / (invoices - 1); null with fewer than two */
            avg_days_between_orders?: (number | null)[];
            /** @description Decile among the customers with an invoice, 1 to 10; 10 is the most invoices; null without an invoice */
            order_frequency_score?: (number | null)[];
            /** @description Decile among the customers with an invoice, 1 to 10; 10 is the most recent invoice; null without an invoice */
            recency_score?: (number | null)[];
            /** @description Decile among the customers with an invoice, 1 to 10; 10 is the highest revenue; null without an invoice */
            monetary_score?: (number | null)[];
            /** @description Champions, Nouveaux, Loyaux, Potentiels, À risque, En sommeil, Perdus or Prospects (docs/warehouse.md) */
            rfm_segment?: string[];
            /** @description Null: no model computes it in this version */
            churn_probability?: (number | null)[];
            /** @description Null: no model computes it in this version */
            predicted_next_order_date?: (string | null)[];
            /** @description Null: no model computes it in this version */
            predicted_ltv_12m?: (number | null)[];
            /** @description Latest change, in the source, of what the row was made from; null where it dates none */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of customer_lifetime_metrics and what they are */
        CustomerLifetimeMetricsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CustomerLifetimeMetricsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of customer_lifetime_metrics and what they are */
        CustomerLifetimeMetricsColumnsAnswer: {
            data: components["schemas"]["CustomerLifetimeMetricsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Customers by what they need: at risk, premium, frequent callers, new */
        CustomerServiceSegmentsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer key
             * @description Current version of the customer
             */
            customer_key?: number;
            /**
             * Customer id
             * @description Id of the customer in its source
             */
            customer_id?: string;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Segment
             * @description The first that holds of À risque, Premium, Fréquents, Nouveaux; else Autres
             */
            service_segment?: string;
            /**
             * At risk
             * @description Mean satisfaction of 2.5 or less, or 2 late tickets that are half of the tickets or more
             */
            is_at_risk?: boolean;
            /**
             * Premium
             * @description In the tenth, rounded up, of best revenue of the customers with revenue; equals at the limit too
             */
            is_premium?: boolean;
            /**
             * Frequent
             * @description 3 tickets or more, and in the quarter, rounded up, with the most of the customers with tickets; equals at the limit too
             */
            is_frequent?: boolean;
            /**
             * New
             * @description known_since at most 90 days before the reference day
             */
            is_new?: boolean;
            /**
             * Revenue
             * @description Revenue of the 365 days that end on the reference day, VAT excluded
             */
            revenue_365d?: number;
            /**
             * Tickets
             * @description Tickets reported in these 365 days
             */
            nb_tickets_365d?: number;
            /**
             * Late tickets
             * @description Of these, first answered or visited after SLA_RESPONSE_HOURS, or open and unanswered for longer
             */
            nb_late_tickets_365d?: number;
            /**
             * Satisfaction
             * @description Mean rating of these tickets, 1 to 5; null: none is rated
             */
            avg_satisfaction_365d?: number | null;
            /**
             * Open
             * @description Tickets open now, of any date
             */
            nb_open_tickets?: number;
            /**
             * Known since
             * Format: date
             * @description Day of the first invoice or ticket; without one, of the registration
             */
            known_since?: string | null;
        };
        /** @description Customers by what they need: at risk, premium, frequent callers, new */
        CustomerServiceSegmentsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Current version of the customer */
            customer_key?: number[];
            /** @description Id of the customer in its source */
            customer_id?: string[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description The first that holds of À risque, Premium, Fréquents, Nouveaux; else Autres */
            service_segment?: string[];
            /** @description Mean satisfaction of 2.5 or less, or 2 late tickets that are half of the tickets or more */
            is_at_risk?: boolean[];
            /** @description In the tenth, rounded up, of best revenue of the customers with revenue; equals at the limit too */
            is_premium?: boolean[];
            /** @description 3 tickets or more, and in the quarter, rounded up, with the most of the customers with tickets; equals at the limit too */
            is_frequent?: boolean[];
            /** @description known_since at most 90 days before the reference day */
            is_new?: boolean[];
            /** @description Revenue of the 365 days that end on the reference day, VAT excluded */
            revenue_365d?: number[];
            /** @description Tickets reported in these 365 days */
            nb_tickets_365d?: number[];
            /** @description Of these, first answered or visited after SLA_RESPONSE_HOURS, or open and unanswered for longer */
            nb_late_tickets_365d?: number[];
            /** @description Mean rating of these tickets, 1 to 5; null: none is rated */
            avg_satisfaction_365d?: (number | null)[];
            /** @description Tickets open now, of any date */
            nb_open_tickets?: number[];
            /** @description Day of the first invoice or ticket; without one, of the registration */
            known_since?: (string | null)[];
        };
        /** @description Rows of customer_service_segments and what they are */
        CustomerServiceSegmentsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["CustomerServiceSegmentsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of customer_service_segments and what they are */
        CustomerServiceSegmentsColumnsAnswer: {
            data: components["schemas"]["CustomerServiceSegmentsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue, orders, customers and average basket of each day */
        DailyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Day
             * Format: date
             * @description The day
             */
            jour?: string;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number | null;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number | null;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number | null;
            /**
             * Average basket
             * @description Revenue / orders
             */
            panier_moyen?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Revenue, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_period_prev?: number | null;
            /**
             * Revenue, previous period (±)
             * @description Value minus that value
             */
            ca_previous_period_delta?: number | null;
            /**
             * Revenue, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_period_pct?: number | null;
            /**
             * Orders, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_period_prev?: number | null;
            /**
             * Orders, previous period (±)
             * @description Value minus that value
             */
            nb_achats_previous_period_delta?: number | null;
            /**
             * Orders, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_period_pct?: number | null;
            /**
             * Customers, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_period_prev?: number | null;
            /**
             * Customers, previous period (±)
             * @description Value minus that value
             */
            nb_clients_previous_period_delta?: number | null;
            /**
             * Customers, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_period_pct?: number | null;
            /**
             * Average basket, previous period
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_period_prev?: number | null;
            /**
             * Average basket, previous period (±)
             * @description Value minus that value
             */
            panier_moyen_previous_period_delta?: number | null;
            /**
             * Average basket, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_period_pct?: number | null;
            /**
             * Revenue, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_year_prev?: number | null;
            /**
             * Revenue, previous year (±)
             * @description Value minus that value
             */
            ca_previous_year_delta?: number | null;
            /**
             * Revenue, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_year_pct?: number | null;
            /**
             * Orders, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_year_prev?: number | null;
            /**
             * Orders, previous year (±)
             * @description Value minus that value
             */
            nb_achats_previous_year_delta?: number | null;
            /**
             * Orders, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_year_pct?: number | null;
            /**
             * Customers, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_year_prev?: number | null;
            /**
             * Customers, previous year (±)
             * @description Value minus that value
             */
            nb_clients_previous_year_delta?: number | null;
            /**
             * Customers, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_year_pct?: number | null;
            /**
             * Average basket, previous year
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_year_prev?: number | null;
            /**
             * Average basket, previous year (±)
             * @description Value minus that value
             */
            panier_moyen_previous_year_delta?: number | null;
            /**
             * Average basket, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_year_pct?: number | null;
        };
        /** @description Revenue, orders, customers and average basket of each day */
        DailyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description The day */
            jour?: string[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: (number | null)[];
            /** @description Distinct accepted purchases */
            nb_achats?: (number | null)[];
            /** @description Distinct customers who bought */
            nb_clients?: (number | null)[];
            /** @description Revenue / orders */
            panier_moyen?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of daily and what they are */
        DailyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["DailyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of daily and what they are */
        DailyColumnsAnswer: {
            data: components["schemas"]["DailyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description How good the data is: a score from 0 to 100 of each table on each day its source was read, and what it is made of */
        DataQualityRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Day
             * Format: date
             * @description Day on which the source was read, in the configured time zone
             */
            day?: string;
            /**
             * Table
             * @description Table of the common model that the rows were delivered to
             */
            table_name?: string;
            /**
             * Score
             * @description 100 x (0.4 x valid_share + 0.2 x coherent_share + 0.2 x (1 - missing_share) + 0.2 x unique_share)
             */
            score?: number;
            /**
             * Score of the source
             * @description Mean score of all tables of the source on the day
             */
            source_score?: number;
            /**
             * Missing
             * @description Nulls / values of the columns that have any value
             */
            missing_share?: number;
            /**
             * Valid
             * @description accepted / (accepted + rejected)
             */
            valid_share?: number;
            /**
             * Coherent
             * @description accepted / (accepted + incoherent)
             */
            coherent_share?: number;
            /**
             * Unique
             * @description 1 - duplicates / rows_in, at least 0
             */
            unique_share?: number;
            /**
             * Rows in
             * @description Rows that the source delivered
             */
            rows_in?: number;
            /**
             * Accepted
             * @description Rows taken
             */
            accepted?: number;
            /**
             * Refused
             * @description Rows refused, for whatever reason
             */
            rejected?: number;
            /**
             * Duplicates
             * @description Identical copies, rows refused for the id of another, and customers that are probably another one
             */
            duplicates?: number;
            /**
             * Incoherent
             * @description Faults noted in rows that were taken; a row may have several
             */
            incoherent?: number;
            /**
             * Dates at odds
             * @description Ends before its start, due before its issue, or dated after the reference day
             */
            end_before_start?: number;
            /**
             * Closed without date
             * @description Closed without a day of closing, or open with one
             */
            closed_without_date?: number;
            /**
             * Negative stock
             * @description Stock levels below 0
             */
            negative_stock?: number;
            /**
             * Totals differ
             * @description A total that is not the sum of its lines, a balance that is not what is left
             */
            totals_differ?: number;
            /**
             * Orphan keys
             * @description Rows, refused ones too, that name a customer, item, document … that is not there
             */
            orphan_keys?: number;
        };
        /** @description How good the data is: a score from 0 to 100 of each table on each day its source was read, and what it is made of */
        DataQualityColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Day on which the source was read, in the configured time zone */
            day?: string[];
            /** @description Table of the common model that the rows were delivered to */
            table_name?: string[];
            /** @description 100 x (0.4 x valid_share + 0.2 x coherent_share + 0.2 x (1 - missing_share) + 0.2 x unique_share) */
            score?: number[];
            /** @description Mean score of all tables of the source on the day */
            source_score?: number[];
            /** @description Nulls / values of the columns that have any value */
            missing_share?: number[];
            /** @description accepted / (accepted + rejected) */
            valid_share?: number[];
            /** @description accepted / (accepted + incoherent) */
            coherent_share?: number[];
            /** @description 1 - duplicates / rows_in, at least 0 */
            unique_share?: number[];
            /** @description Rows that the source delivered */
            rows_in?: number[];
            /** @description Rows taken */
            accepted?: number[];
            /** @description Rows refused, for whatever reason */
            rejected?: number[];
            /** @description Identical copies, rows refused for the id of another, and customers that are probably another one */
            duplicates?: number[];
            /** @description Faults noted in rows that were taken; a row may have several */
            incoherent?: number[];
            /** @description Ends before its start, due before its issue, or dated after the reference day */
            end_before_start?: number[];
            /** @description Closed without a day of closing, or open with one */
            closed_without_date?: number[];
            /** @description Stock levels below 0 */
            negative_stock?: number[];
            /** @description A total that is not the sum of its lines, a balance that is not what is left */
            totals_differ?: number[];
            /** @description Rows, refused ones too, that name a customer, item, document … that is not there */
            orphan_keys?: number[];
        };
        /** @description Rows of data_quality and what they are */
        DataQualityAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["DataQualityRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of data_quality and what they are */
        DataQualityColumnsAnswer: {
            data: components["schemas"]["DataQualityColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Every customer: identity, first and last purchase, recency, orders and spend */
        DimClientsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer id
             * @description Id of the customer in its source
             */
            id_client?: string;
            /**
             * Name
             * @description Name of the customer
             */
            nom?: string | null;
            /**
             * E-mail
             * @description E-mail address
             */
            email?: string | null;
            /**
             * Country
             * @description Country of the customer
             */
            pays?: string | null;
            /**
             * Registered on
             * Format: date
             * @description Day of registration
             */
            date_inscription?: string | null;
            /**
             * First purchase
             * @description First accepted purchase
             */
            first_purchase?: string | null;
            /**
             * Last purchase
             * @description Last accepted purchase
             */
            last_purchase?: string | null;
            /**
             * Recency
             * @description Days from the last purchase to the reference day
             */
            recency_days?: number | null;
            /**
             * Tenure
             * @description Days from the first purchase to the reference day
             */
            tenure_days?: number | null;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            total_orders?: number;
            /**
             * Spend
             * @description Sum of the amounts of accepted purchases
             */
            total_spend?: number;
            /**
             * Average order
             * @description Spend / orders; null without a purchase
             */
            avg_order_value?: number | null;
        };
        /** @description Every customer: identity, first and last purchase, recency, orders and spend */
        DimClientsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the customer in its source */
            id_client?: string[];
            /** @description Name of the customer */
            nom?: (string | null)[];
            /** @description E-mail address */
            email?: (string | null)[];
            /** @description Country of the customer */
            pays?: (string | null)[];
            /** @description Day of registration */
            date_inscription?: (string | null)[];
            /** @description First accepted purchase */
            first_purchase?: (string | null)[];
            /** @description Last accepted purchase */
            last_purchase?: (string | null)[];
            /** @description Days from the last purchase to the reference day */
            recency_days?: (number | null)[];
            /** @description Days from the first purchase to the reference day */
            tenure_days?: (number | null)[];
            /** @description Distinct accepted purchases */
            total_orders?: number[];
            /** @description Sum of the amounts of accepted purchases */
            total_spend?: number[];
            /** @description Spend / orders; null without a purchase */
            avg_order_value?: (number | null)[];
        };
        /** @description Rows of dim_clients and what they are */
        DimClientsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["DimClientsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of dim_clients and what they are */
        DimClientsColumnsAnswer: {
            data: components["schemas"]["DimClientsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Purchases by size of the document */
        DistributionRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Bracket
             * @description Name of the bracket: 5-10 is from 5 up to but without 10
             */
            tranche?: string;
            /**
             * From
             * @description Lower edge, included; null for the bracket below 0
             */
            borne_min?: number | null;
            /**
             * To
             * @description Upper edge, excluded; null for the last bracket
             */
            borne_max?: number | null;
            /**
             * Orders
             * @description Documents whose amount is in the bracket
             */
            nb_achats?: number;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number;
        };
        /** @description Purchases by size of the document */
        DistributionColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Name of the bracket: 5-10 is from 5 up to but without 10 */
            tranche?: string[];
            /** @description Lower edge, included; null for the bracket below 0 */
            borne_min?: (number | null)[];
            /** @description Upper edge, excluded; null for the last bracket */
            borne_max?: (number | null)[];
            /** @description Documents whose amount is in the bracket */
            nb_achats?: number[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: number[];
        };
        /** @description Rows of distribution and what they are */
        DistributionAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["DistributionRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of distribution and what they are */
        DistributionColumnsAnswer: {
            data: components["schemas"]["DistributionColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Each equipment at a customer: incidents, time between failures, costs, what to do */
        EquipmentFailureAnalysisRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Item key
             * @description Current version of the item
             */
            item_key?: number | null;
            /**
             * Equipment id
             * @description Id of the equipment
             */
            customer_product_id?: string;
            /**
             * Equipment
             * @description Caption
             */
            equipment_name?: string | null;
            /**
             * Item id
             * @description Item that it is
             */
            item_id?: string | null;
            /**
             * Item
             * @description Caption of the item
             */
            item_name?: string | null;
            /**
             * Customer key
             * @description Current version of the customer; null where not known
             */
            customer_key?: number | null;
            /**
             * Customer id
             * @description Id; null: no customer is named
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Installed on
             * Format: date
             * @description Start of the guarantee (labour, else parts), else the day it was entered
             */
            installation_date?: string | null;
            /**
             * Age
             * @description Whole months from the installation to the reference day; null where not installed yet
             */
            equipment_age_months?: number | null;
            /**
             * Warranty
             * @description Whether the guarantee still runs
             */
            is_under_warranty?: boolean;
            /**
             * Contract
             * @description Whether a maintenance contract covers it
             */
            is_under_contract?: boolean;
            /**
             * Incidents
             * @description Tickets of the equipment; where the source keeps none, repairs done at it
             */
            nb_incidents?: number;
            /**
             * First incident
             * Format: date
             * @description Day it was reported
             */
            first_incident_date?: string | null;
            /**
             * Last incident
             * Format: date
             * @description Day it was reported
             */
            last_incident_date?: string | null;
            /**
             * MTBF
             * @description Days from the first to the last incident / (incidents - 1); of one incident, days from the installation to the reference day; null without incidents
             */
            mtbf_days?: number | null;
            /**
             * Maintenance cost
             * @description Cost of its tickets and of its interventions that answer none; 0 without any, null where no cost is known
             */
            total_maintenance_cost?: number | null;
            /**
             * Repair cost
             * @description Mean cost of an incident, of those whose cost is known
             */
            avg_repair_cost?: number | null;
            /**
             * Failure risk
             * @description Probability of a failure within 90 days; null: not computed by this version
             */
            failure_risk_score?: number | null;
            /**
             * Action
             * @description Remplacement, Maintenance préventive, Surveillance or Aucune, by age, incidents, MTBF, warranty and contract
             */
            recommended_action?: string;
            /**
             * Changed
             * @description Latest change in the source of what the row was made from
             */
            gold_updated_at?: string | null;
        };
        /** @description Each equipment at a customer: incidents, time between failures, costs, what to do */
        EquipmentFailureAnalysisColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Current version of the item */
            item_key?: (number | null)[];
            /** @description Id of the equipment */
            customer_product_id?: string[];
            /** @description Caption */
            equipment_name?: (string | null)[];
            /** @description Item that it is */
            item_id?: (string | null)[];
            /** @description Caption of the item */
            item_name?: (string | null)[];
            /** @description Current version of the customer; null where not known */
            customer_key?: (number | null)[];
            /** @description Id; null: no customer is named */
            customer_id?: (string | null)[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description Start of the guarantee (labour, else parts), else the day it was entered */
            installation_date?: (string | null)[];
            /** @description Whole months from the installation to the reference day; null where not installed yet */
            equipment_age_months?: (number | null)[];
            /** @description Whether the guarantee still runs */
            is_under_warranty?: boolean[];
            /** @description Whether a maintenance contract covers it */
            is_under_contract?: boolean[];
            /** @description Tickets of the equipment; where the source keeps none, repairs done at it */
            nb_incidents?: number[];
            /** @description Day it was reported */
            first_incident_date?: (string | null)[];
            /** @description Day it was reported */
            last_incident_date?: (string | null)[];
            /** @description Days from the first to the last incident / (incidents - 1); of one incident, days from the installation to the reference day; null without incidents */
            mtbf_days?: (number | null)[];
            /** @description Cost of its tickets and of its interventions that answer none; 0 without any, null where no cost is known */
            total_maintenance_cost?: (number | null)[];
            /** @description Mean cost of an incident, of those whose cost is known */
            avg_repair_cost?: (number | null)[];
            /** @description Probability of a failure within 90 days; null: not computed by this version */
            failure_risk_score?: (number | null)[];
            /** @description Remplacement, Maintenance préventive, Surveillance or Aucune, by age, incidents, MTBF, warranty and contract */
            recommended_action?: string[];
            /** @description Latest change in the source of what the row was made from */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of equipment_failure_analysis and what they are */
        EquipmentFailureAnalysisAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["EquipmentFailureAnalysisRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of equipment_failure_analysis and what they are */
        EquipmentFailureAnalysisColumnsAnswer: {
            data: components["schemas"]["EquipmentFailureAnalysisColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Every accepted purchase with the country of its customer and its month; of an ERP, every line of an invoice or credit note */
        FactAchatsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Purchase id
             * @description Id of the purchase in its source; of an ERP, of the document: its lines share it
             */
            id_achat?: string;
            /**
             * Customer id
             * @description Id of the customer in its source; null: the document names none
             */
            id_client?: string | null;
            /**
             * Purchased at
             * @description Time of the purchase as stored in the source
             */
            date_achat?: string;
            /**
             * Amount
             * @description Amount of the purchase, VAT excluded; less than 0 on a credit note
             */
            montant?: number | null;
            /**
             * Product
             * @description Product bought
             */
            produit?: string | null;
            /**
             * Country
             * @description Country of the customer
             */
            pays?: string | null;
            /**
             * Month
             * Format: date
             * @description First day of the month of the purchase
             */
            mois?: string;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Amount, previous period
             * @description Value in the period compared with; null where there is none
             */
            montant_previous_period_prev?: number | null;
            /**
             * Amount, previous period (±)
             * @description Value minus that value
             */
            montant_previous_period_delta?: number | null;
            /**
             * Amount, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            montant_previous_period_pct?: number | null;
            /**
             * Amount, previous year
             * @description Value in the period compared with; null where there is none
             */
            montant_previous_year_prev?: number | null;
            /**
             * Amount, previous year (±)
             * @description Value minus that value
             */
            montant_previous_year_delta?: number | null;
            /**
             * Amount, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            montant_previous_year_pct?: number | null;
        };
        /** @description Every accepted purchase with the country of its customer and its month; of an ERP, every line of an invoice or credit note */
        FactAchatsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the purchase in its source; of an ERP, of the document: its lines share it */
            id_achat?: string[];
            /** @description Id of the customer in its source; null: the document names none */
            id_client?: (string | null)[];
            /** @description Time of the purchase as stored in the source */
            date_achat?: string[];
            /** @description Amount of the purchase, VAT excluded; less than 0 on a credit note */
            montant?: (number | null)[];
            /** @description Product bought */
            produit?: (string | null)[];
            /** @description Country of the customer */
            pays?: (string | null)[];
            /** @description First day of the month of the purchase */
            mois?: string[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            montant_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            montant_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            montant_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            montant_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            montant_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            montant_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of fact_achats and what they are */
        FactAchatsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["FactAchatsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of fact_achats and what they are */
        FactAchatsColumnsAnswer: {
            data: components["schemas"]["FactAchatsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Each month: revenue, purchases, gross margin, what is owed at its end, days of sales and purchases outstanding */
        FinancialKpiMonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Until
             * Format: date
             * @description Last day of the month, or the reference day
             */
            period_end?: string;
            /**
             * Revenue
             * @description Invoices and credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Revenue incl. VAT
             * @description The same, VAT included
             */
            revenue_vat_included?: number;
            /**
             * Purchases
             * @description Suppliers' invoices and credit notes, VAT excluded
             */
            purchases?: number;
            /**
             * Purchases incl. VAT
             * @description The same, VAT included
             */
            purchases_vat_included?: number;
            /**
             * Gross margin
             * @description Revenue less cost of the lines whose cost is known
             */
            gross_margin?: number | null;
            /**
             * Gross margin rate
             * @description gross_margin / revenue of the lines whose cost is known; 0.3 is 30 %
             */
            gross_margin_rate?: number | null;
            /**
             * Receivables
             * @description Owed by customers at period_end: invoiced until then less paid until then; in the month of the reference day what is open now. Null in later months and where the source has no amounts due
             */
            receivables?: number | null;
            /**
             * Payables
             * @description Owed to suppliers, likewise
             */
            payables?: number | null;
            /**
             * DSO
             * @description receivables / revenue incl. VAT of the 365 days that end on period_end x 365
             */
            dso_days?: number | null;
            /**
             * DPO
             * @description payables / purchases incl. VAT of the 365 days that end on period_end x 365
             */
            dpo_days?: number | null;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description Each month: revenue, purchases, gross margin, what is owed at its end, days of sales and purchases outstanding */
        FinancialKpiMonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description Last day of the month, or the reference day */
            period_end?: string[];
            /** @description Invoices and credit notes, VAT excluded */
            revenue?: number[];
            /** @description The same, VAT included */
            revenue_vat_included?: number[];
            /** @description Suppliers' invoices and credit notes, VAT excluded */
            purchases?: number[];
            /** @description The same, VAT included */
            purchases_vat_included?: number[];
            /** @description Revenue less cost of the lines whose cost is known */
            gross_margin?: (number | null)[];
            /** @description gross_margin / revenue of the lines whose cost is known; 0.3 is 30 % */
            gross_margin_rate?: (number | null)[];
            /** @description Owed by customers at period_end: invoiced until then less paid until then; in the month of the reference day what is open now. Null in later months and where the source has no amounts due */
            receivables?: (number | null)[];
            /** @description Owed to suppliers, likewise */
            payables?: (number | null)[];
            /** @description receivables / revenue incl. VAT of the 365 days that end on period_end x 365 */
            dso_days?: (number | null)[];
            /** @description payables / purchases incl. VAT of the 365 days that end on period_end x 365 */
            dpo_days?: (number | null)[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of financial_kpi_monthly and what they are */
        FinancialKpiMonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["FinancialKpiMonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of financial_kpi_monthly and what they are */
        FinancialKpiMonthlyColumnsAnswer: {
            data: components["schemas"]["FinancialKpiMonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue, cost and gross margin of each month and item family */
        GrossMarginMonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Family id
             * @description Family of the item; - for lines without item or family
             */
            item_family_id?: string;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Documents
             * @description Distinct invoices and credit notes
             */
            nb_documents?: number;
            /**
             * Revenue
             * @description Invoices and credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Revenue with known cost
             * @description Revenue of the lines whose cost is known
             */
            costed_revenue?: number;
            /**
             * Cost
             * @description Cost of those lines
             */
            cost?: number | null;
            /**
             * Gross margin
             * @description costed_revenue - cost
             */
            gross_margin?: number | null;
            /**
             * Gross margin rate
             * @description gross_margin / costed_revenue; 0.3 is 30 %
             */
            gross_margin_rate?: number | null;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description Revenue, cost and gross margin of each month and item family */
        GrossMarginMonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description Family of the item; - for lines without item or family */
            item_family_id?: string[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Distinct invoices and credit notes */
            nb_documents?: number[];
            /** @description Invoices and credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue of the lines whose cost is known */
            costed_revenue?: number[];
            /** @description Cost of those lines */
            cost?: (number | null)[];
            /** @description costed_revenue - cost */
            gross_margin?: (number | null)[];
            /** @description gross_margin / costed_revenue; 0.3 is 30 % */
            gross_margin_rate?: (number | null)[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of gross_margin_monthly and what they are */
        GrossMarginMonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["GrossMarginMonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of gross_margin_monthly and what they are */
        GrossMarginMonthlyColumnsAnswer: {
            data: components["schemas"]["GrossMarginMonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Interventions of each day by category: done, not done, still to come */
        InterventionDailyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Day
             * Format: date
             * @description Day on which they start
             */
            jour?: string;
            /**
             * Week
             * Format: date
             * @description Monday of the ISO week
             */
            semaine?: string;
            /**
             * Category
             * @description Dépannage, Maintenance, Installation, Formation, Autre, or as the settings name it
             */
            intervention_category?: string;
            /**
             * Done
             * @description Interventions that took place
             */
            nb_interventions?: number;
            /**
             * Planned
             * @description Still to come, after the as-of day
             */
            nb_planned?: number;
            /**
             * Not done
             * @description Up to the as-of day, without any work recorded
             */
            nb_not_done?: number;
            /**
             * Hours
             * @description Hours worked on those done
             */
            total_hours?: number;
            /**
             * Mean duration
             * @description Mean duration of those done whose duration is known; else null
             */
            avg_duration_min?: number | null;
            /**
             * Technicians
             * @description Distinct colleagues who did them
             */
            nb_technicians?: number;
        };
        /** @description Interventions of each day by category: done, not done, still to come */
        InterventionDailyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Day on which they start */
            jour?: string[];
            /** @description Monday of the ISO week */
            semaine?: string[];
            /** @description Dépannage, Maintenance, Installation, Formation, Autre, or as the settings name it */
            intervention_category?: string[];
            /** @description Interventions that took place */
            nb_interventions?: number[];
            /** @description Still to come, after the as-of day */
            nb_planned?: number[];
            /** @description Up to the as-of day, without any work recorded */
            nb_not_done?: number[];
            /** @description Hours worked on those done */
            total_hours?: number[];
            /** @description Mean duration of those done whose duration is known; else null */
            avg_duration_min?: (number | null)[];
            /** @description Distinct colleagues who did them */
            nb_technicians?: number[];
        };
        /** @description Rows of intervention_daily and what they are */
        InterventionDailyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["InterventionDailyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of intervention_daily and what they are */
        InterventionDailyColumnsAnswer: {
            data: components["schemas"]["InterventionDailyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Interventions and tickets of each month and colleague: volume, quality, efficiency */
        InterventionKpiMonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month number
             * @description YYYYMM
             */
            year_month?: number;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Colleague key
             * @description Current version of the colleague; null where not known
             */
            colleague_key?: number | null;
            /**
             * Colleague id
             * @description Id; null: nobody is named
             */
            colleague_id?: string | null;
            /**
             * Colleague
             * @description Family name
             */
            colleague_name?: string | null;
            /**
             * Interventions
             * @description Interventions that took place
             */
            nb_interventions?: number;
            /**
             * Tickets created
             * @description Tickets reported in the month, by who recorded
             */
            nb_tickets_created?: number;
            /**
             * Tickets resolved
             * @description Tickets closed in the month, by who made the last visit, else by who recorded them
             */
            nb_tickets_resolved?: number;
            /**
             * Response time
             * @description Mean time from the report of an incident to its first intervention, of the first interventions of the month; null without
             */
            avg_response_time_hours?: number | null;
            /**
             * Resolution time
             * @description Mean time from the report to the end of the tickets resolved; null without
             */
            avg_resolution_time_hours?: number | null;
            /**
             * On time
             * @description Share of those done within the planned duration among those where both durations are known, 0 to 100
             */
            pct_completed_on_time?: number | null;
            /**
             * Satisfaction
             * @description Mean of the ratings, 1 to 5; null where the source has none
             */
            avg_customer_satisfaction?: number | null;
            /**
             * Hours
             * @description Hours worked
             */
            total_intervention_hours?: number;
            /**
             * Distance
             * @description Twice the distance from the depot as the crow flies, for each intervention with coordinates; null without a DEPOT
             */
            total_travel_km?: number | null;
            /**
             * Per day
             * @description Interventions / days with at least one; null without
             */
            avg_interventions_per_day?: number | null;
            /**
             * Changed
             * @description Latest change in the source of what the row was made from
             */
            gold_created_at?: string | null;
        };
        /** @description Interventions and tickets of each month and colleague: volume, quality, efficiency */
        InterventionKpiMonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description YYYYMM */
            year_month?: number[];
            /** @description First day of the month */
            month?: string[];
            /** @description Current version of the colleague; null where not known */
            colleague_key?: (number | null)[];
            /** @description Id; null: nobody is named */
            colleague_id?: (string | null)[];
            /** @description Family name */
            colleague_name?: (string | null)[];
            /** @description Interventions that took place */
            nb_interventions?: number[];
            /** @description Tickets reported in the month, by who recorded */
            nb_tickets_created?: number[];
            /** @description Tickets closed in the month, by who made the last visit, else by who recorded them */
            nb_tickets_resolved?: number[];
            /** @description Mean time from the report of an incident to its first intervention, of the first interventions of the month; null without */
            avg_response_time_hours?: (number | null)[];
            /** @description Mean time from the report to the end of the tickets resolved; null without */
            avg_resolution_time_hours?: (number | null)[];
            /** @description Share of those done within the planned duration among those where both durations are known, 0 to 100 */
            pct_completed_on_time?: (number | null)[];
            /** @description Mean of the ratings, 1 to 5; null where the source has none */
            avg_customer_satisfaction?: (number | null)[];
            /** @description Hours worked */
            total_intervention_hours?: number[];
            /** @description Twice the distance from the depot as the crow flies, for each intervention with coordinates; null without a DEPOT */
            total_travel_km?: (number | null)[];
            /** @description Interventions / days with at least one; null without */
            avg_interventions_per_day?: (number | null)[];
            /** @description Latest change in the source of what the row was made from */
            gold_created_at?: (string | null)[];
        };
        /** @description Rows of intervention_kpi_monthly and what they are */
        InterventionKpiMonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["InterventionKpiMonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of intervention_kpi_monthly and what they are */
        InterventionKpiMonthlyColumnsAnswer: {
            data: components["schemas"]["InterventionKpiMonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Interventions whose place is known, as points of a map */
        InterventionMapRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Event id
             * @description Id of the intervention
             */
            schedule_event_id?: string;
            /**
             * Day
             * Format: date
             * @description Day on which it starts
             */
            jour?: string;
            /**
             * Latitude
             * @description Latitude
             */
            latitude?: number;
            /**
             * Longitude
             * @description Longitude
             */
            longitude?: number;
            /**
             * Postal code
             * @description Postal code
             */
            zipcode?: string | null;
            /**
             * City
             * @description City
             */
            city?: string | null;
            /**
             * Category
             * @description Category
             */
            intervention_category?: string | null;
            /**
             * Done
             * @description Whether it took place
             */
            is_done?: boolean;
            /**
             * Duration
             * @description Actual duration
             */
            duration_min?: number | null;
            /**
             * Distance
             * @description From the depot as the crow flies; null without a DEPOT
             */
            distance_km?: number | null;
            /**
             * Customer key
             * @description Current version of the customer; null where not known
             */
            customer_key?: number | null;
            /**
             * Customer id
             * @description Id; null: no customer is named
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Colleague key
             * @description Current version of the colleague; null where not known
             */
            colleague_key?: number | null;
            /**
             * Colleague id
             * @description Id; null: nobody is named
             */
            colleague_id?: string | null;
            /**
             * Colleague
             * @description Family name
             */
            colleague_name?: string | null;
        };
        /** @description Interventions whose place is known, as points of a map */
        InterventionMapColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the intervention */
            schedule_event_id?: string[];
            /** @description Day on which it starts */
            jour?: string[];
            /** @description Latitude */
            latitude?: number[];
            /** @description Longitude */
            longitude?: number[];
            /** @description Postal code */
            zipcode?: (string | null)[];
            /** @description City */
            city?: (string | null)[];
            /** @description Category */
            intervention_category?: (string | null)[];
            /** @description Whether it took place */
            is_done?: boolean[];
            /** @description Actual duration */
            duration_min?: (number | null)[];
            /** @description From the depot as the crow flies; null without a DEPOT */
            distance_km?: (number | null)[];
            /** @description Current version of the customer; null where not known */
            customer_key?: (number | null)[];
            /** @description Id; null: no customer is named */
            customer_id?: (string | null)[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description Current version of the colleague; null where not known */
            colleague_key?: (number | null)[];
            /** @description Id; null: nobody is named */
            colleague_id?: (string | null)[];
            /** @description Family name */
            colleague_name?: (string | null)[];
        };
        /** @description Rows of intervention_map and what they are */
        InterventionMapAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["InterventionMapRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of intervention_map and what they are */
        InterventionMapColumnsAnswer: {
            data: components["schemas"]["InterventionMapColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Quality of the interventions of each month: first-visit resolution, response against the SLA, punctuality, satisfaction */
        InterventionQualityRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            mois?: string;
            /**
             * Interventions
             * @description Interventions that took place
             */
            nb_interventions?: number;
            /**
             * First visits
             * @description Repairs that are the first visit for their incident (or answer none) and of which it is known whether another visit followed
             */
            nb_first_visits?: number;
            /**
             * Resolved at once
             * @description Of those, the ones that no other visit followed
             */
            nb_resolved_first_visit?: number;
            /**
             * First-visit resolution
             * @description nb_resolved_first_visit / nb_first_visits, 0 to 1; null without first visits
             */
            first_visit_resolution_rate?: number | null;
            /**
             * Answered incidents
             * @description Incidents whose first intervention took place in the month
             */
            nb_responses?: number;
            /**
             * Within SLA
             * @description Of those, answered within sla_hours
             */
            nb_within_sla?: number;
            /**
             * SLA rate
             * @description nb_within_sla / nb_responses, 0 to 1; null without answered incidents
             */
            sla_response_rate?: number | null;
            /**
             * SLA
             * @description The setting SLA_RESPONSE_HOURS
             */
            sla_hours?: number;
            /**
             * Mean response
             * @description Mean time from the report to the first intervention; null without answered incidents
             */
            avg_response_time_hours?: number | null;
            /**
             * Median response
             * @description Median of the same times
             */
            median_response_time_hours?: number | null;
            /**
             * Mean duration
             * @description Mean duration of the interventions whose duration is known
             */
            avg_duration_min?: number | null;
            /**
             * On time
             * @description Share of those done within the planned duration among those where both durations are known, 0 to 100
             */
            pct_on_time?: number | null;
            /**
             * Rated
             * @description Interventions that the customer rated
             */
            nb_rated?: number;
            /**
             * Satisfaction
             * @description Mean of the ratings, 1 to 5; null where the source has none
             */
            avg_satisfaction?: number | null;
            /**
             * NPS
             * @description 100 x (ratings of 5 - ratings of 3 or less) / ratings, -100 to 100; null without ratings
             */
            nps?: number | null;
        };
        /** @description Quality of the interventions of each month: first-visit resolution, response against the SLA, punctuality, satisfaction */
        InterventionQualityColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            mois?: string[];
            /** @description Interventions that took place */
            nb_interventions?: number[];
            /** @description Repairs that are the first visit for their incident (or answer none) and of which it is known whether another visit followed */
            nb_first_visits?: number[];
            /** @description Of those, the ones that no other visit followed */
            nb_resolved_first_visit?: number[];
            /** @description nb_resolved_first_visit / nb_first_visits, 0 to 1; null without first visits */
            first_visit_resolution_rate?: (number | null)[];
            /** @description Incidents whose first intervention took place in the month */
            nb_responses?: number[];
            /** @description Of those, answered within sla_hours */
            nb_within_sla?: number[];
            /** @description nb_within_sla / nb_responses, 0 to 1; null without answered incidents */
            sla_response_rate?: (number | null)[];
            /** @description The setting SLA_RESPONSE_HOURS */
            sla_hours?: number[];
            /** @description Mean time from the report to the first intervention; null without answered incidents */
            avg_response_time_hours?: (number | null)[];
            /** @description Median of the same times */
            median_response_time_hours?: (number | null)[];
            /** @description Mean duration of the interventions whose duration is known */
            avg_duration_min?: (number | null)[];
            /** @description Share of those done within the planned duration among those where both durations are known, 0 to 100 */
            pct_on_time?: (number | null)[];
            /** @description Interventions that the customer rated */
            nb_rated?: number[];
            /** @description Mean of the ratings, 1 to 5; null where the source has none */
            avg_satisfaction?: (number | null)[];
            /** @description 100 x (ratings of 5 - ratings of 3 or less) / ratings, -100 to 100; null without ratings */
            nps?: (number | null)[];
        };
        /** @description Rows of intervention_quality and what they are */
        InterventionQualityAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["InterventionQualityRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of intervention_quality and what they are */
        InterventionQualityColumnsAnswer: {
            data: components["schemas"]["InterventionQualityColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description The key figures of each source */
        KpisRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca_total?: number;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number;
            /**
             * Registered customers
             * @description Customers of the source, buyers or not
             */
            nb_clients_inscrits?: number;
            /**
             * Average basket
             * @description Revenue / orders; null without a purchase
             */
            panier_moyen?: number | null;
            /**
             * First purchase
             * @description Time of the first accepted purchase
             */
            premier_achat?: string | null;
            /**
             * Last purchase
             * @description Time of the last accepted purchase
             */
            dernier_achat?: string | null;
            /**
             * Revenue, 12 months
             * @description Revenue of the 365 days that end on the reference day
             */
            ca_12m?: number;
            /**
             * Expected value, 12 months
             * @description Sum over the scored customers
             */
            expected_value_12m?: number;
            /**
             * Value at risk, 12 months
             * @description Sum over the scored customers
             */
            value_at_risk_12m?: number;
        };
        /** @description The key figures of each source */
        KpisColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Sum of the amounts of accepted purchases */
            ca_total?: number[];
            /** @description Distinct accepted purchases */
            nb_achats?: number[];
            /** @description Distinct customers who bought */
            nb_clients?: number[];
            /** @description Customers of the source, buyers or not */
            nb_clients_inscrits?: number[];
            /** @description Revenue / orders; null without a purchase */
            panier_moyen?: (number | null)[];
            /** @description Time of the first accepted purchase */
            premier_achat?: (string | null)[];
            /** @description Time of the last accepted purchase */
            dernier_achat?: (string | null)[];
            /** @description Revenue of the 365 days that end on the reference day */
            ca_12m?: number[];
            /** @description Sum over the scored customers */
            expected_value_12m?: number[];
            /** @description Sum over the scored customers */
            value_at_risk_12m?: number[];
        };
        /** @description Rows of kpis and what they are */
        KpisAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["KpisRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of kpis and what they are */
        KpisColumnsAnswer: {
            data: components["schemas"]["KpisColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue, orders, customers and average basket of each month */
        MonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            mois?: string;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number | null;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number | null;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number | null;
            /**
             * Average basket
             * @description Revenue / orders
             */
            panier_moyen?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Revenue, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_period_prev?: number | null;
            /**
             * Revenue, previous period (±)
             * @description Value minus that value
             */
            ca_previous_period_delta?: number | null;
            /**
             * Revenue, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_period_pct?: number | null;
            /**
             * Orders, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_period_prev?: number | null;
            /**
             * Orders, previous period (±)
             * @description Value minus that value
             */
            nb_achats_previous_period_delta?: number | null;
            /**
             * Orders, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_period_pct?: number | null;
            /**
             * Customers, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_period_prev?: number | null;
            /**
             * Customers, previous period (±)
             * @description Value minus that value
             */
            nb_clients_previous_period_delta?: number | null;
            /**
             * Customers, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_period_pct?: number | null;
            /**
             * Average basket, previous period
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_period_prev?: number | null;
            /**
             * Average basket, previous period (±)
             * @description Value minus that value
             */
            panier_moyen_previous_period_delta?: number | null;
            /**
             * Average basket, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_period_pct?: number | null;
            /**
             * Revenue, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_year_prev?: number | null;
            /**
             * Revenue, previous year (±)
             * @description Value minus that value
             */
            ca_previous_year_delta?: number | null;
            /**
             * Revenue, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_year_pct?: number | null;
            /**
             * Orders, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_year_prev?: number | null;
            /**
             * Orders, previous year (±)
             * @description Value minus that value
             */
            nb_achats_previous_year_delta?: number | null;
            /**
             * Orders, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_year_pct?: number | null;
            /**
             * Customers, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_year_prev?: number | null;
            /**
             * Customers, previous year (±)
             * @description Value minus that value
             */
            nb_clients_previous_year_delta?: number | null;
            /**
             * Customers, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_year_pct?: number | null;
            /**
             * Average basket, previous year
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_year_prev?: number | null;
            /**
             * Average basket, previous year (±)
             * @description Value minus that value
             */
            panier_moyen_previous_year_delta?: number | null;
            /**
             * Average basket, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_year_pct?: number | null;
        };
        /** @description Revenue, orders, customers and average basket of each month */
        MonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            mois?: string[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: (number | null)[];
            /** @description Distinct accepted purchases */
            nb_achats?: (number | null)[];
            /** @description Distinct customers who bought */
            nb_clients?: (number | null)[];
            /** @description Revenue / orders */
            panier_moyen?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of monthly and what they are */
        MonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["MonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of monthly and what they are */
        MonthlyColumnsAnswer: {
            data: components["schemas"]["MonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue of each month and its change from the calendar month before */
        MonthlyGrowthRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            mois?: string;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number | null;
            /**
             * Revenue of the month before
             * @description Revenue of the calendar month before; null if it had no sales
             */
            ca_precedent?: number | null;
            /**
             * Growth
             * @description (ca - ca_precedent) / ca_precedent: 0.1 is +10 %; null without a month before
             */
            croissance?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Revenue, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_period_prev?: number | null;
            /**
             * Revenue, previous period (±)
             * @description Value minus that value
             */
            ca_previous_period_delta?: number | null;
            /**
             * Revenue, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_period_pct?: number | null;
            /**
             * Revenue of the month before, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_precedent_previous_period_prev?: number | null;
            /**
             * Revenue of the month before, previous period (±)
             * @description Value minus that value
             */
            ca_precedent_previous_period_delta?: number | null;
            /**
             * Revenue of the month before, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_precedent_previous_period_pct?: number | null;
            /**
             * Growth, previous period
             * @description Value in the period compared with; null where there is none
             */
            croissance_previous_period_prev?: number | null;
            /**
             * Growth, previous period (±)
             * @description Value minus that value
             */
            croissance_previous_period_delta?: number | null;
            /**
             * Growth, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            croissance_previous_period_pct?: number | null;
            /**
             * Revenue, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_year_prev?: number | null;
            /**
             * Revenue, previous year (±)
             * @description Value minus that value
             */
            ca_previous_year_delta?: number | null;
            /**
             * Revenue, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_year_pct?: number | null;
            /**
             * Revenue of the month before, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_precedent_previous_year_prev?: number | null;
            /**
             * Revenue of the month before, previous year (±)
             * @description Value minus that value
             */
            ca_precedent_previous_year_delta?: number | null;
            /**
             * Revenue of the month before, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_precedent_previous_year_pct?: number | null;
            /**
             * Growth, previous year
             * @description Value in the period compared with; null where there is none
             */
            croissance_previous_year_prev?: number | null;
            /**
             * Growth, previous year (±)
             * @description Value minus that value
             */
            croissance_previous_year_delta?: number | null;
            /**
             * Growth, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            croissance_previous_year_pct?: number | null;
        };
        /** @description Revenue of each month and its change from the calendar month before */
        MonthlyGrowthColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            mois?: string[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: (number | null)[];
            /** @description Revenue of the calendar month before; null if it had no sales */
            ca_precedent?: (number | null)[];
            /** @description (ca - ca_precedent) / ca_precedent: 0.1 is +10 %; null without a month before */
            croissance?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_precedent_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_precedent_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_precedent_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            croissance_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            croissance_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            croissance_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_precedent_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_precedent_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_precedent_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            croissance_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            croissance_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            croissance_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of monthly_growth and what they are */
        MonthlyGrowthAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["MonthlyGrowthRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of monthly_growth and what they are */
        MonthlyGrowthColumnsAnswer: {
            data: components["schemas"]["MonthlyGrowthColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description What suppliers are owed, by how long it has been due */
        PayablesAgeingRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Supplier id
             * @description Supplier; null: amounts without supplier
             */
            supplier_id?: string | null;
            /**
             * Supplier
             * @description Name
             */
            supplier_name?: string | null;
            /**
             * Open amounts
             * @description Amounts due with a balance
             */
            nb_open?: number;
            /**
             * Open
             * @description Sum of the balances, VAT included; credit notes reduce it
             */
            total?: number;
            /**
             * Not due
             * @description Due on the reference day or later, or on no known day
             */
            not_due?: number;
            /**
             * 1-30 days
             * @description Due 1 to 30 days ago
             */
            days_1_30?: number;
            /**
             * 31-60 days
             * @description Due 31 to 60 days ago
             */
            days_31_60?: number;
            /**
             * 61-90 days
             * @description Due 61 to 90 days ago
             */
            days_61_90?: number;
            /**
             * Over 90 days
             * @description Due more than 90 days ago
             */
            over_90?: number;
            /**
             * Overdue
             * @description total - not_due
             */
            overdue?: number;
            /**
             * Oldest due day
             * Format: date
             * @description Due day of the oldest overdue amount that is not a credit note
             */
            oldest_due_on?: string | null;
            /**
             * Unassigned payments
             * @description Payments, or parts of them, that pay no amount due yet; not taken off the total
             */
            unassigned_payments?: number;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description What suppliers are owed, by how long it has been due */
        PayablesAgeingColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Supplier; null: amounts without supplier */
            supplier_id?: (string | null)[];
            /** @description Name */
            supplier_name?: (string | null)[];
            /** @description Amounts due with a balance */
            nb_open?: number[];
            /** @description Sum of the balances, VAT included; credit notes reduce it */
            total?: number[];
            /** @description Due on the reference day or later, or on no known day */
            not_due?: number[];
            /** @description Due 1 to 30 days ago */
            days_1_30?: number[];
            /** @description Due 31 to 60 days ago */
            days_31_60?: number[];
            /** @description Due 61 to 90 days ago */
            days_61_90?: number[];
            /** @description Due more than 90 days ago */
            over_90?: number[];
            /** @description total - not_due */
            overdue?: number[];
            /** @description Due day of the oldest overdue amount that is not a credit note */
            oldest_due_on?: (string | null)[];
            /** @description Payments, or parts of them, that pay no amount due yet; not taken off the total */
            unassigned_payments?: number[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of payables_ageing and what they are */
        PayablesAgeingAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["PayablesAgeingRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of payables_ageing and what they are */
        PayablesAgeingColumnsAnswer: {
            data: components["schemas"]["PayablesAgeingColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Every item, sold or not: sales, margin, ABC and XYZ classes, stock, trend */
        ProductPerformanceRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Item key
             * @description Last version of the item
             */
            item_key?: number;
            /**
             * Item id
             * @description Id of the item in its source
             */
            item_id?: string;
            /**
             * Item
             * @description Caption of the item
             */
            item_name?: string | null;
            /**
             * Family
             * @description Caption of its family
             */
            item_family_name?: string | null;
            /**
             * Quantity sold
             * @description Quantity invoiced less what was credited, over all time
             */
            total_qty_sold?: number;
            /**
             * Revenue
             * @description Invoices and credit notes over all time, VAT excluded
             */
            total_revenue?: number;
            /**
             * Margin
             * @description Revenue less cost of the lines whose cost is known; null where none is
             */
            total_margin?: number | null;
            /**
             * Margin rate
             * @description total_margin / revenue of the lines whose cost is known; 0.3 is 30 %
             */
            margin_rate?: number | null;
            /**
             * Revenue, 12 months
             * @description Revenue of the 365 days that end on the reference day
             */
            revenue_12m?: number;
            /**
             * ABC
             * @description Items by falling revenue_12m: A while those before it make less than 80 % of the total, B less than 95 %, else C; without revenue C
             */
            abc_category?: string;
            /**
             * XYZ
             * @description Regularity of demand: X where the coefficient of variation of the quantities of the last 12 complete months is at most 0.5, Y at most 1, else Z; without sales Z
             */
            xyz_category?: string;
            /**
             * Stock
             * @description Quantity in stock
             */
            current_stock?: number | null;
            /**
             * Average stock
             * @description Mean over time of the stock of the last 365 days
             */
            avg_stock_level?: number | null;
            /**
             * Rotation
             * @description Quantity out of stock per year / average stock
             */
            stock_rotation_rate?: number | null;
            /**
             * Days out of stock
             * @description Days of the last 365 that ended without stock; null where stock is not managed
             */
            stockout_days?: number | null;
            /**
             * Trend
             * @description Croissance, Stable or Déclin: revenue of the last 6 complete months is more than 10 % above, within, or below that of the 6 before; null without sales in the 12
             */
            sales_trend?: string | null;
            /**
             * Growth over a year
             * @description revenue_12m against that of the 365 days before: 0.1 is +10 %; null where that was not positive
             */
            yoy_growth_rate?: number | null;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description Every item, sold or not: sales, margin, ABC and XYZ classes, stock, trend */
        ProductPerformanceColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Last version of the item */
            item_key?: number[];
            /** @description Id of the item in its source */
            item_id?: string[];
            /** @description Caption of the item */
            item_name?: (string | null)[];
            /** @description Caption of its family */
            item_family_name?: (string | null)[];
            /** @description Quantity invoiced less what was credited, over all time */
            total_qty_sold?: number[];
            /** @description Invoices and credit notes over all time, VAT excluded */
            total_revenue?: number[];
            /** @description Revenue less cost of the lines whose cost is known; null where none is */
            total_margin?: (number | null)[];
            /** @description total_margin / revenue of the lines whose cost is known; 0.3 is 30 % */
            margin_rate?: (number | null)[];
            /** @description Revenue of the 365 days that end on the reference day */
            revenue_12m?: number[];
            /** @description Items by falling revenue_12m: A while those before it make less than 80 % of the total, B less than 95 %, else C; without revenue C */
            abc_category?: string[];
            /** @description Regularity of demand: X where the coefficient of variation of the quantities of the last 12 complete months is at most 0.5, Y at most 1, else Z; without sales Z */
            xyz_category?: string[];
            /** @description Quantity in stock */
            current_stock?: (number | null)[];
            /** @description Mean over time of the stock of the last 365 days */
            avg_stock_level?: (number | null)[];
            /** @description Quantity out of stock per year / average stock */
            stock_rotation_rate?: (number | null)[];
            /** @description Days of the last 365 that ended without stock; null where stock is not managed */
            stockout_days?: (number | null)[];
            /** @description Croissance, Stable or Déclin: revenue of the last 6 complete months is more than 10 % above, within, or below that of the 6 before; null without sales in the 12 */
            sales_trend?: (string | null)[];
            /** @description revenue_12m against that of the 365 days before: 0.1 is +10 %; null where that was not positive */
            yoy_growth_rate?: (number | null)[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of product_performance and what they are */
        ProductPerformanceAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ProductPerformanceRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of product_performance and what they are */
        ProductPerformanceColumnsAnswer: {
            data: components["schemas"]["ProductPerformanceColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Hours and labour cost of each project and month, and what they add up to */
        ProjectCostsMonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month number
             * @description YYYYMM
             */
            year_month?: number | null;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Project key
             * @description Last version of the project; null where not known
             */
            project_key?: number | null;
            /**
             * Project id
             * @description Id; null: tasks without a project
             */
            project_id?: string | null;
            /**
             * Number
             * @description Reference that the company uses
             */
            project_number?: string | null;
            /**
             * Project
             * @description Title of the project as it is now
             */
            project_name?: string | null;
            /**
             * Customer id
             * @description Customer it is for; null: none
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name of the customer as it is now
             */
            customer_name?: string | null;
            /**
             * Budget
             * @description Budget of the project; null: none entered, or 0
             */
            budget?: number | null;
            /**
             * Colleagues
             * @description Who worked on it
             */
            nb_colleagues?: number | null;
            /**
             * Hours
             * @description Time worked in the month
             */
            hours?: number | null;
            /**
             * Billed
             * @description Of these, time that an invoice bills
             */
            billed_hours?: number | null;
            /**
             * Without cost
             * @description Of these, time whose cost is not known
             */
            unpriced_hours?: number | null;
            /**
             * Labour
             * @description Cost of the time whose cost is known; null: none is
             */
            labour_cost?: number | null;
            /**
             * Hours so far
             * @description Hours of the project up to the end of the month
             */
            cumulative_hours?: number | null;
            /**
             * Labour so far
             * @description Labour cost of the project up to the end of the month
             */
            cumulative_cost?: number | null;
            /**
             * Of the budget
             * @description 100 x cumulative_cost / budget; null without a budget
             */
            pct_budget?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Month number, previous period
             * @description Value in the period compared with; null where there is none
             */
            year_month_previous_period_prev?: number | null;
            /**
             * Month number, previous period (±)
             * @description Value minus that value
             */
            year_month_previous_period_delta?: number | null;
            /**
             * Month number, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            year_month_previous_period_pct?: number | null;
            /**
             * Budget, previous period
             * @description Value in the period compared with; null where there is none
             */
            budget_previous_period_prev?: number | null;
            /**
             * Budget, previous period (±)
             * @description Value minus that value
             */
            budget_previous_period_delta?: number | null;
            /**
             * Budget, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            budget_previous_period_pct?: number | null;
            /**
             * Colleagues, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_colleagues_previous_period_prev?: number | null;
            /**
             * Colleagues, previous period (±)
             * @description Value minus that value
             */
            nb_colleagues_previous_period_delta?: number | null;
            /**
             * Colleagues, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_colleagues_previous_period_pct?: number | null;
            /**
             * Hours, previous period
             * @description Value in the period compared with; null where there is none
             */
            hours_previous_period_prev?: number | null;
            /**
             * Hours, previous period (±)
             * @description Value minus that value
             */
            hours_previous_period_delta?: number | null;
            /**
             * Hours, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            hours_previous_period_pct?: number | null;
            /**
             * Billed, previous period
             * @description Value in the period compared with; null where there is none
             */
            billed_hours_previous_period_prev?: number | null;
            /**
             * Billed, previous period (±)
             * @description Value minus that value
             */
            billed_hours_previous_period_delta?: number | null;
            /**
             * Billed, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            billed_hours_previous_period_pct?: number | null;
            /**
             * Without cost, previous period
             * @description Value in the period compared with; null where there is none
             */
            unpriced_hours_previous_period_prev?: number | null;
            /**
             * Without cost, previous period (±)
             * @description Value minus that value
             */
            unpriced_hours_previous_period_delta?: number | null;
            /**
             * Without cost, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            unpriced_hours_previous_period_pct?: number | null;
            /**
             * Labour, previous period
             * @description Value in the period compared with; null where there is none
             */
            labour_cost_previous_period_prev?: number | null;
            /**
             * Labour, previous period (±)
             * @description Value minus that value
             */
            labour_cost_previous_period_delta?: number | null;
            /**
             * Labour, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            labour_cost_previous_period_pct?: number | null;
            /**
             * Hours so far, previous period
             * @description Value in the period compared with; null where there is none
             */
            cumulative_hours_previous_period_prev?: number | null;
            /**
             * Hours so far, previous period (±)
             * @description Value minus that value
             */
            cumulative_hours_previous_period_delta?: number | null;
            /**
             * Hours so far, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cumulative_hours_previous_period_pct?: number | null;
            /**
             * Labour so far, previous period
             * @description Value in the period compared with; null where there is none
             */
            cumulative_cost_previous_period_prev?: number | null;
            /**
             * Labour so far, previous period (±)
             * @description Value minus that value
             */
            cumulative_cost_previous_period_delta?: number | null;
            /**
             * Labour so far, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cumulative_cost_previous_period_pct?: number | null;
            /**
             * Of the budget, previous period
             * @description Value in the period compared with; null where there is none
             */
            pct_budget_previous_period_prev?: number | null;
            /**
             * Of the budget, previous period (±)
             * @description Value minus that value
             */
            pct_budget_previous_period_delta?: number | null;
            /**
             * Of the budget, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            pct_budget_previous_period_pct?: number | null;
            /**
             * Month number, previous year
             * @description Value in the period compared with; null where there is none
             */
            year_month_previous_year_prev?: number | null;
            /**
             * Month number, previous year (±)
             * @description Value minus that value
             */
            year_month_previous_year_delta?: number | null;
            /**
             * Month number, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            year_month_previous_year_pct?: number | null;
            /**
             * Budget, previous year
             * @description Value in the period compared with; null where there is none
             */
            budget_previous_year_prev?: number | null;
            /**
             * Budget, previous year (±)
             * @description Value minus that value
             */
            budget_previous_year_delta?: number | null;
            /**
             * Budget, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            budget_previous_year_pct?: number | null;
            /**
             * Colleagues, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_colleagues_previous_year_prev?: number | null;
            /**
             * Colleagues, previous year (±)
             * @description Value minus that value
             */
            nb_colleagues_previous_year_delta?: number | null;
            /**
             * Colleagues, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_colleagues_previous_year_pct?: number | null;
            /**
             * Hours, previous year
             * @description Value in the period compared with; null where there is none
             */
            hours_previous_year_prev?: number | null;
            /**
             * Hours, previous year (±)
             * @description Value minus that value
             */
            hours_previous_year_delta?: number | null;
            /**
             * Hours, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            hours_previous_year_pct?: number | null;
            /**
             * Billed, previous year
             * @description Value in the period compared with; null where there is none
             */
            billed_hours_previous_year_prev?: number | null;
            /**
             * Billed, previous year (±)
             * @description Value minus that value
             */
            billed_hours_previous_year_delta?: number | null;
            /**
             * Billed, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            billed_hours_previous_year_pct?: number | null;
            /**
             * Without cost, previous year
             * @description Value in the period compared with; null where there is none
             */
            unpriced_hours_previous_year_prev?: number | null;
            /**
             * Without cost, previous year (±)
             * @description Value minus that value
             */
            unpriced_hours_previous_year_delta?: number | null;
            /**
             * Without cost, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            unpriced_hours_previous_year_pct?: number | null;
            /**
             * Labour, previous year
             * @description Value in the period compared with; null where there is none
             */
            labour_cost_previous_year_prev?: number | null;
            /**
             * Labour, previous year (±)
             * @description Value minus that value
             */
            labour_cost_previous_year_delta?: number | null;
            /**
             * Labour, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            labour_cost_previous_year_pct?: number | null;
            /**
             * Hours so far, previous year
             * @description Value in the period compared with; null where there is none
             */
            cumulative_hours_previous_year_prev?: number | null;
            /**
             * Hours so far, previous year (±)
             * @description Value minus that value
             */
            cumulative_hours_previous_year_delta?: number | null;
            /**
             * Hours so far, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cumulative_hours_previous_year_pct?: number | null;
            /**
             * Labour so far, previous year
             * @description Value in the period compared with; null where there is none
             */
            cumulative_cost_previous_year_prev?: number | null;
            /**
             * Labour so far, previous year (±)
             * @description Value minus that value
             */
            cumulative_cost_previous_year_delta?: number | null;
            /**
             * Labour so far, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cumulative_cost_previous_year_pct?: number | null;
            /**
             * Of the budget, previous year
             * @description Value in the period compared with; null where there is none
             */
            pct_budget_previous_year_prev?: number | null;
            /**
             * Of the budget, previous year (±)
             * @description Value minus that value
             */
            pct_budget_previous_year_delta?: number | null;
            /**
             * Of the budget, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            pct_budget_previous_year_pct?: number | null;
        };
        /** @description Hours and labour cost of each project and month, and what they add up to */
        ProjectCostsMonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description YYYYMM */
            year_month?: (number | null)[];
            /** @description First day of the month */
            month?: string[];
            /** @description Last version of the project; null where not known */
            project_key?: (number | null)[];
            /** @description Id; null: tasks without a project */
            project_id?: (string | null)[];
            /** @description Reference that the company uses */
            project_number?: (string | null)[];
            /** @description Title of the project as it is now */
            project_name?: (string | null)[];
            /** @description Customer it is for; null: none */
            customer_id?: (string | null)[];
            /** @description Name of the customer as it is now */
            customer_name?: (string | null)[];
            /** @description Budget of the project; null: none entered, or 0 */
            budget?: (number | null)[];
            /** @description Who worked on it */
            nb_colleagues?: (number | null)[];
            /** @description Time worked in the month */
            hours?: (number | null)[];
            /** @description Of these, time that an invoice bills */
            billed_hours?: (number | null)[];
            /** @description Of these, time whose cost is not known */
            unpriced_hours?: (number | null)[];
            /** @description Cost of the time whose cost is known; null: none is */
            labour_cost?: (number | null)[];
            /** @description Hours of the project up to the end of the month */
            cumulative_hours?: (number | null)[];
            /** @description Labour cost of the project up to the end of the month */
            cumulative_cost?: (number | null)[];
            /** @description 100 x cumulative_cost / budget; null without a budget */
            pct_budget?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            year_month_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            year_month_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            year_month_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            budget_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            budget_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            budget_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_colleagues_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_colleagues_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_colleagues_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            billed_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            billed_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            billed_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            unpriced_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            unpriced_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            unpriced_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            labour_cost_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            labour_cost_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            labour_cost_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cumulative_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            cumulative_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cumulative_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cumulative_cost_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            cumulative_cost_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cumulative_cost_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            pct_budget_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            pct_budget_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            pct_budget_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            year_month_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            year_month_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            year_month_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            budget_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            budget_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            budget_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_colleagues_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_colleagues_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_colleagues_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            billed_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            billed_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            billed_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            unpriced_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            unpriced_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            unpriced_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            labour_cost_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            labour_cost_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            labour_cost_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cumulative_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            cumulative_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cumulative_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cumulative_cost_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            cumulative_cost_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cumulative_cost_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            pct_budget_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            pct_budget_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            pct_budget_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of project_costs_monthly and what they are */
        ProjectCostsMonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ProjectCostsMonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of project_costs_monthly and what they are */
        ProjectCostsMonthlyColumnsAnswer: {
            data: components["schemas"]["ProjectCostsMonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Quotes of each month, how many became orders, deliveries or invoices, and how fast */
        QuoteConversionRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Quotes
             * @description Quotes of the month
             */
            nb_quotes?: number;
            /**
             * Converted
             * @description Of them, those from which an order, a delivery or an invoice was made, whenever
             */
            nb_converted?: number;
            /**
             * Ordered
             * @description Of them, those from which an order was made
             */
            nb_ordered?: number;
            /**
             * Converted within 30 days
             * @description Of them, those converted within 30 days
             */
            nb_converted_30d?: number;
            /**
             * Converted within 90 days
             * @description Of them, those converted within 90 days
             */
            nb_converted_90d?: number;
            /**
             * Open
             * @description Of them, those neither converted nor expired on the reference day
             */
            nb_open?: number;
            /**
             * Quoted
             * @description Net amount of the quotes, VAT excluded
             */
            quoted_amount?: number;
            /**
             * Converted amount
             * @description Net amount of the quotes that were converted
             */
            converted_amount?: number;
            /**
             * Conversion rate
             * @description nb_converted / nb_quotes, 0 to 1
             */
            conversion_rate?: number;
            /**
             * Order rate
             * @description nb_ordered / nb_quotes, 0 to 1
             */
            order_rate?: number;
            /**
             * Conversion rate by amount
             * @description converted_amount / quoted_amount, 0 to 1
             */
            amount_conversion_rate?: number | null;
            /**
             * Days to conversion
             * @description Mean days from a quote to the first document made from it
             */
            avg_days_to_conversion?: number | null;
        };
        /** @description Quotes of each month, how many became orders, deliveries or invoices, and how fast */
        QuoteConversionColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description Quotes of the month */
            nb_quotes?: number[];
            /** @description Of them, those from which an order, a delivery or an invoice was made, whenever */
            nb_converted?: number[];
            /** @description Of them, those from which an order was made */
            nb_ordered?: number[];
            /** @description Of them, those converted within 30 days */
            nb_converted_30d?: number[];
            /** @description Of them, those converted within 90 days */
            nb_converted_90d?: number[];
            /** @description Of them, those neither converted nor expired on the reference day */
            nb_open?: number[];
            /** @description Net amount of the quotes, VAT excluded */
            quoted_amount?: number[];
            /** @description Net amount of the quotes that were converted */
            converted_amount?: number[];
            /** @description nb_converted / nb_quotes, 0 to 1 */
            conversion_rate?: number[];
            /** @description nb_ordered / nb_quotes, 0 to 1 */
            order_rate?: number[];
            /** @description converted_amount / quoted_amount, 0 to 1 */
            amount_conversion_rate?: (number | null)[];
            /** @description Mean days from a quote to the first document made from it */
            avg_days_to_conversion?: (number | null)[];
        };
        /** @description Rows of quote_conversion and what they are */
        QuoteConversionAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["QuoteConversionRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of quote_conversion and what they are */
        QuoteConversionColumnsAnswer: {
            data: components["schemas"]["QuoteConversionColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description What customers owe, by how long it has been due */
        ReceivablesAgeingRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer id
             * @description Customer; null: amounts without customer
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Open amounts
             * @description Amounts due with a balance
             */
            nb_open?: number;
            /**
             * Open
             * @description Sum of the balances, VAT included; credit notes reduce it
             */
            total?: number;
            /**
             * Not due
             * @description Due on the reference day or later, or on no known day
             */
            not_due?: number;
            /**
             * 1-30 days
             * @description Due 1 to 30 days ago
             */
            days_1_30?: number;
            /**
             * 31-60 days
             * @description Due 31 to 60 days ago
             */
            days_31_60?: number;
            /**
             * 61-90 days
             * @description Due 61 to 90 days ago
             */
            days_61_90?: number;
            /**
             * Over 90 days
             * @description Due more than 90 days ago
             */
            over_90?: number;
            /**
             * Overdue
             * @description total - not_due
             */
            overdue?: number;
            /**
             * Oldest due day
             * Format: date
             * @description Due day of the oldest overdue amount that is not a credit note
             */
            oldest_due_on?: string | null;
            /**
             * Unassigned payments
             * @description Payments, or parts of them, that pay no amount due yet; not taken off the total
             */
            unassigned_payments?: number;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description What customers owe, by how long it has been due */
        ReceivablesAgeingColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Customer; null: amounts without customer */
            customer_id?: (string | null)[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description Amounts due with a balance */
            nb_open?: number[];
            /** @description Sum of the balances, VAT included; credit notes reduce it */
            total?: number[];
            /** @description Due on the reference day or later, or on no known day */
            not_due?: number[];
            /** @description Due 1 to 30 days ago */
            days_1_30?: number[];
            /** @description Due 31 to 60 days ago */
            days_31_60?: number[];
            /** @description Due 61 to 90 days ago */
            days_61_90?: number[];
            /** @description Due more than 90 days ago */
            over_90?: number[];
            /** @description total - not_due */
            overdue?: number[];
            /** @description Due day of the oldest overdue amount that is not a credit note */
            oldest_due_on?: (string | null)[];
            /** @description Payments, or parts of them, that pay no amount due yet; not taken off the total */
            unassigned_payments?: number[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of receivables_ageing and what they are */
        ReceivablesAgeingAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["ReceivablesAgeingRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of receivables_ageing and what they are */
        ReceivablesAgeingColumnsAnswer: {
            data: components["schemas"]["ReceivablesAgeingColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue and margin of each month by family of the item; of ERPs */
        SalesByFamilyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Family id
             * @description Family of the item as it is now; null: no item, or one without family
             */
            item_family_id?: string | null;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            margin?: number | null;
            /**
             * Margin rate
             * @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue
             */
            margin_rate?: number | null;
            /**
             * Documents
             * @description Distinct invoices and credit notes with such a line
             */
            nb_documents?: number;
            /**
             * Customers
             * @description Distinct customers of these documents
             */
            nb_customers?: number;
            /**
             * Share
             * @description Share of the revenue of the month, 0 to 1; null where that is 0
             */
            revenue_share?: number | null;
        };
        /** @description Revenue and margin of each month by family of the item; of ERPs */
        SalesByFamilyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description Family of the item as it is now; null: no item, or one without family */
            item_family_id?: (string | null)[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            margin?: (number | null)[];
            /** @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue */
            margin_rate?: (number | null)[];
            /** @description Distinct invoices and credit notes with such a line */
            nb_documents?: number[];
            /** @description Distinct customers of these documents */
            nb_customers?: number[];
            /** @description Share of the revenue of the month, 0 to 1; null where that is 0 */
            revenue_share?: (number | null)[];
        };
        /** @description Rows of sales_by_family and what they are */
        SalesByFamilyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["SalesByFamilyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of sales_by_family and what they are */
        SalesByFamilyColumnsAnswer: {
            data: components["schemas"]["SalesByFamilyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue and margin of each month by region of the customer; of ERPs */
        SalesByRegionRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Region
             * @description French region of the customer as it is now (by the postal code of delivery); null where it is not known
             */
            region?: string | null;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            margin?: number | null;
            /**
             * Margin rate
             * @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue
             */
            margin_rate?: number | null;
            /**
             * Documents
             * @description Distinct invoices and credit notes with such a line
             */
            nb_documents?: number;
            /**
             * Customers
             * @description Distinct customers of these documents
             */
            nb_customers?: number;
            /**
             * Share
             * @description Share of the revenue of the month, 0 to 1; null where that is 0
             */
            revenue_share?: number | null;
        };
        /** @description Revenue and margin of each month by region of the customer; of ERPs */
        SalesByRegionColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description French region of the customer as it is now (by the postal code of delivery); null where it is not known */
            region?: (string | null)[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            margin?: (number | null)[];
            /** @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue */
            margin_rate?: (number | null)[];
            /** @description Distinct invoices and credit notes with such a line */
            nb_documents?: number[];
            /** @description Distinct customers of these documents */
            nb_customers?: number[];
            /** @description Share of the revenue of the month, 0 to 1; null where that is 0 */
            revenue_share?: (number | null)[];
        };
        /** @description Rows of sales_by_region and what they are */
        SalesByRegionAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["SalesByRegionRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of sales_by_region and what they are */
        SalesByRegionColumnsAnswer: {
            data: components["schemas"]["SalesByRegionColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Quotes, orders, invoices, revenue and margin of each day, customer and family of items; of ERPs */
        SalesKpiDailyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Date key
             * @description YYYYMMDD
             */
            date_key?: number;
            /**
             * Customer key
             * @description Version of the customer valid at the time of the document; null where the customer is not known
             */
            customer_key?: number | null;
            /**
             * Family id
             * @description Family of the item as it is now; null: no item, or one without family
             */
            item_family_id?: string | null;
            /**
             * Day
             * Format: date
             * @description Day of the documents
             */
            full_date?: string;
            /**
             * Customer id
             * @description Id of the customer; null: the document names none
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name of the customer as it is now; null where the customer is not known
             */
            customer_name?: string | null;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Orders
             * @description Distinct orders with such a line
             */
            nb_orders?: number;
            /**
             * Quotes
             * @description Distinct quotes with such a line
             */
            nb_quotes?: number;
            /**
             * Invoices
             * @description Distinct invoices with such a line, in a state that counts
             */
            nb_invoices?: number;
            /**
             * Customers
             * @description Distinct customers of the row: 1, or 0 where the documents name none
             */
            nb_unique_customers?: number;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            total_revenue_vat_excluded?: number;
            /**
             * Revenue incl. VAT
             * @description The same with VAT; null where a line does not say its VAT
             */
            total_revenue_vat_included?: number | null;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            total_margin?: number | null;
            /**
             * Average order
             * @description total_revenue_vat_excluded / nb_invoices; null without an invoice
             */
            avg_order_value?: number | null;
            /**
             * Margin rate
             * @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue
             */
            margin_rate?: number | null;
            /**
             * Created
             * @description Latest change, in the source, of the lines that the row was made from; null where it dates none
             */
            gold_created_at?: string | null;
        };
        /** @description Quotes, orders, invoices, revenue and margin of each day, customer and family of items; of ERPs */
        SalesKpiDailyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description YYYYMMDD */
            date_key?: number[];
            /** @description Version of the customer valid at the time of the document; null where the customer is not known */
            customer_key?: (number | null)[];
            /** @description Family of the item as it is now; null: no item, or one without family */
            item_family_id?: (string | null)[];
            /** @description Day of the documents */
            full_date?: string[];
            /** @description Id of the customer; null: the document names none */
            customer_id?: (string | null)[];
            /** @description Name of the customer as it is now; null where the customer is not known */
            customer_name?: (string | null)[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Distinct orders with such a line */
            nb_orders?: number[];
            /** @description Distinct quotes with such a line */
            nb_quotes?: number[];
            /** @description Distinct invoices with such a line, in a state that counts */
            nb_invoices?: number[];
            /** @description Distinct customers of the row: 1, or 0 where the documents name none */
            nb_unique_customers?: number[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            total_revenue_vat_excluded?: number[];
            /** @description The same with VAT; null where a line does not say its VAT */
            total_revenue_vat_included?: (number | null)[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            total_margin?: (number | null)[];
            /** @description total_revenue_vat_excluded / nb_invoices; null without an invoice */
            avg_order_value?: (number | null)[];
            /** @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue */
            margin_rate?: (number | null)[];
            /** @description Latest change, in the source, of the lines that the row was made from; null where it dates none */
            gold_created_at?: (string | null)[];
        };
        /** @description Rows of sales_kpi_daily and what they are */
        SalesKpiDailyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["SalesKpiDailyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of sales_kpi_daily and what they are */
        SalesKpiDailyColumnsAnswer: {
            data: components["schemas"]["SalesKpiDailyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Open quotes, neither converted nor expired, by customer, salesperson and age */
        SalesPipelineRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Customer id
             * @description Id of the customer; null: the document names none
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name of the customer as it is now; null where the customer is not known
             */
            customer_name?: string | null;
            /**
             * Salesperson id
             * @description Colleague of the quote; null: it names none
             */
            colleague_id?: string | null;
            /**
             * Salesperson
             * @description Name of the colleague
             */
            colleague_name?: string | null;
            /**
             * Age
             * @description Days since the quote: 0-30, 31-60, 61-90, 91-180 or 181+
             */
            age_bracket?: string;
            /**
             * Quotes
             * @description Open quotes
             */
            nb_quotes?: number;
            /**
             * Amount
             * @description Their net amount, VAT excluded
             */
            amount?: number;
            /**
             * Oldest quote
             * Format: date
             * @description Day of the oldest of them
             */
            oldest_quote_on?: string;
            /**
             * First expiry
             * Format: date
             * @description The first of their last days; null where none has one
             */
            first_expiry_on?: string | null;
            /**
             * Mean age
             * @description Mean days since the quotes
             */
            avg_age_days?: number;
        };
        /** @description Open quotes, neither converted nor expired, by customer, salesperson and age */
        SalesPipelineColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the customer; null: the document names none */
            customer_id?: (string | null)[];
            /** @description Name of the customer as it is now; null where the customer is not known */
            customer_name?: (string | null)[];
            /** @description Colleague of the quote; null: it names none */
            colleague_id?: (string | null)[];
            /** @description Name of the colleague */
            colleague_name?: (string | null)[];
            /** @description Days since the quote: 0-30, 31-60, 61-90, 91-180 or 181+ */
            age_bracket?: string[];
            /** @description Open quotes */
            nb_quotes?: number[];
            /** @description Their net amount, VAT excluded */
            amount?: number[];
            /** @description Day of the oldest of them */
            oldest_quote_on?: string[];
            /** @description The first of their last days; null where none has one */
            first_expiry_on?: (string | null)[];
            /** @description Mean days since the quotes */
            avg_age_days?: number[];
        };
        /** @description Rows of sales_pipeline and what they are */
        SalesPipelineAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["SalesPipelineRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of sales_pipeline and what they are */
        SalesPipelineColumnsAnswer: {
            data: components["schemas"]["SalesPipelineColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Customers, revenue, expected value and value at risk of each segment */
        SegmentSummaryRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Segment
             * @description VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md)
             */
            segment_label?: string;
            /**
             * Customers
             * @description Customers of the segment
             */
            nb_clients?: number;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number;
            /**
             * Expected value, 12 months
             * @description Sum over the customers
             */
            expected_value_12m?: number;
            /**
             * Value at risk, 12 months
             * @description Sum over the customers
             */
            value_at_risk_12m?: number;
            /**
             * Median orders
             * @description Median of total_orders_all
             */
            freq_med?: number;
            /**
             * Median recency
             * @description Median of recency_days
             */
            recency_med?: number;
        };
        /** @description Customers, revenue, expected value and value at risk of each segment */
        SegmentSummaryColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md) */
            segment_label?: string[];
            /** @description Customers of the segment */
            nb_clients?: number[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: number[];
            /** @description Sum over the customers */
            expected_value_12m?: number[];
            /** @description Sum over the customers */
            value_at_risk_12m?: number[];
            /** @description Median of total_orders_all */
            freq_med?: number[];
            /** @description Median of recency_days */
            recency_med?: number[];
        };
        /** @description Rows of segment_summary and what they are */
        SegmentSummaryAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["SegmentSummaryRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of segment_summary and what they are */
        SegmentSummaryColumnsAnswer: {
            data: components["schemas"]["SegmentSummaryColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description The stock of each storehouse */
        StockByStorehouseRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Storehouse id
             * @description Storehouse; - where the source names none
             */
            storehouse_id?: string;
            /**
             * Storehouse
             * @description Caption of the storehouse
             */
            storehouse_name?: string | null;
            /**
             * Items
             * @description Items with stock here
             */
            nb_items_in_stock?: number;
            /**
             * Out of stock
             * @description Items in use that were moved here or have a threshold here, and of which there is none here
             */
            nb_out_of_stock?: number;
            /**
             * Stock value
             * @description Value of the stock
             */
            stock_value?: number;
            /**
             * To reorder
             * @description Items to reorder
             */
            nb_to_reorder?: number;
            /**
             * Value to order
             * @description Value of what to order; items without a known cost count 0
             */
            suggested_value?: number;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description The stock of each storehouse */
        StockByStorehouseColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Storehouse; - where the source names none */
            storehouse_id?: string[];
            /** @description Caption of the storehouse */
            storehouse_name?: (string | null)[];
            /** @description Items with stock here */
            nb_items_in_stock?: number[];
            /** @description Items in use that were moved here or have a threshold here, and of which there is none here */
            nb_out_of_stock?: number[];
            /** @description Value of the stock */
            stock_value?: number[];
            /** @description Items to reorder */
            nb_to_reorder?: number[];
            /** @description Value of what to order; items without a known cost count 0 */
            suggested_value?: number[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of stock_by_storehouse and what they are */
        StockByStorehouseAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["StockByStorehouseRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of stock_by_storehouse and what they are */
        StockByStorehouseColumnsAnswer: {
            data: components["schemas"]["StockByStorehouseColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description What to order: each item and storehouse that has come down to its threshold */
        StockReorderRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Item key
             * @description Last version of the item
             */
            item_key?: number;
            /**
             * Item id
             * @description Id of the item in its source
             */
            item_id?: string;
            /**
             * Item
             * @description Caption of the item
             */
            item_name?: string | null;
            /**
             * Family
             * @description Caption of its family
             */
            item_family_name?: string | null;
            /**
             * Storehouse id
             * @description Storehouse; - where the source names none
             */
            storehouse_id?: string;
            /**
             * Storehouse
             * @description Caption of the storehouse
             */
            storehouse_name?: string | null;
            /**
             * Stock
             * @description Quantity in stock
             */
            real_stock?: number;
            /**
             * On order
             * @description Quantity ordered from suppliers
             */
            supplier_orders?: number;
            /**
             * Ordered by customers
             * @description Quantity that customers ordered
             */
            customer_orders?: number;
            /**
             * Available
             * @description real_stock + supplier_orders - customer_orders
             */
            available_stock?: number;
            /**
             * Threshold
             * @description The larger of reorder threshold and least stock
             */
            reorder_level?: number;
            /**
             * Target
             * @description The most stock wanted; where none is set, the threshold and what goes out in 30 days
             */
            target_stock?: number;
            /**
             * Daily outgoing
             * @description Quantity that went out per day in the last 90 days
             */
            mean_daily_out?: number;
            /**
             * To order
             * @description target_stock - available_stock, rounded up, at least 1
             */
            suggested_quantity?: number;
            /**
             * Unit cost
             * @description Weighted mean cost of one
             */
            unit_cost?: number | null;
            /**
             * Value to order
             * @description suggested_quantity x unit_cost
             */
            suggested_value?: number | null;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description What to order: each item and storehouse that has come down to its threshold */
        StockReorderColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Last version of the item */
            item_key?: number[];
            /** @description Id of the item in its source */
            item_id?: string[];
            /** @description Caption of the item */
            item_name?: (string | null)[];
            /** @description Caption of its family */
            item_family_name?: (string | null)[];
            /** @description Storehouse; - where the source names none */
            storehouse_id?: string[];
            /** @description Caption of the storehouse */
            storehouse_name?: (string | null)[];
            /** @description Quantity in stock */
            real_stock?: number[];
            /** @description Quantity ordered from suppliers */
            supplier_orders?: number[];
            /** @description Quantity that customers ordered */
            customer_orders?: number[];
            /** @description real_stock + supplier_orders - customer_orders */
            available_stock?: number[];
            /** @description The larger of reorder threshold and least stock */
            reorder_level?: number[];
            /** @description The most stock wanted; where none is set, the threshold and what goes out in 30 days */
            target_stock?: number[];
            /** @description Quantity that went out per day in the last 90 days */
            mean_daily_out?: number[];
            /** @description target_stock - available_stock, rounded up, at least 1 */
            suggested_quantity?: number[];
            /** @description Weighted mean cost of one */
            unit_cost?: (number | null)[];
            /** @description suggested_quantity x unit_cost */
            suggested_value?: (number | null)[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of stock_reorder and what they are */
        StockReorderAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["StockReorderRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of stock_reorder and what they are */
        StockReorderColumnsAnswer: {
            data: components["schemas"]["StockReorderColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Stock of every item whose stock is managed or known: value, rotation, coverage, shortage */
        StockStatusRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Item key
             * @description Last version of the item
             */
            item_key?: number;
            /**
             * Item id
             * @description Id of the item in its source
             */
            item_id?: string;
            /**
             * Item
             * @description Caption of the item
             */
            item_name?: string | null;
            /**
             * Family
             * @description Caption of its family
             */
            item_family_name?: string | null;
            /**
             * Managed
             * @description Whether the stock of the item is managed
             */
            is_stockable?: boolean;
            /**
             * Stock
             * @description Quantity in stock, over all storehouses
             */
            current_stock?: number;
            /**
             * Value
             * @description Value of the stock
             */
            stock_value?: number;
            /**
             * Unit cost
             * @description stock_value / current_stock; without stock the last weighted mean cost or the purchase price
             */
            unit_cost?: number | null;
            /**
             * Ordered by customers
             * @description Quantity that customers ordered
             */
            customer_orders?: number;
            /**
             * On order
             * @description Quantity ordered from suppliers
             */
            supplier_orders?: number;
            /**
             * Available
             * @description current_stock + supplier_orders - customer_orders
             */
            available_stock?: number;
            /**
             * Last entry
             * Format: date
             * @description Day of the last entry
             */
            last_in_on?: string | null;
            /**
             * Last exit
             * Format: date
             * @description Day of the last outgoing
             */
            last_out_on?: string | null;
            /**
             * Out, 90 days
             * @description Quantity that went out in the 90 days that end on the reference day
             */
            quantity_out_90d?: number;
            /**
             * Out, 12 months
             * @description Quantity that went out in the 365 days that end on the reference day
             */
            quantity_out_12m?: number;
            /**
             * Cost out, 12 months
             * @description Value of those
             */
            cost_out_12m?: number;
            /**
             * Average stock
             * @description Mean over time of the stock of the last 365 days, or of those since the item exists
             */
            avg_stock_level?: number | null;
            /**
             * Rotation
             * @description Quantity out per year / average stock; null without stock
             */
            stock_rotation_rate?: number | null;
            /**
             * Days out of stock
             * @description Days of the last 365 that ended without stock; null where stock is not managed
             */
            stockout_days?: number | null;
            /**
             * Coverage
             * @description Days that the stock lasts at the pace of the last 90 days; null where nothing went out
             */
            coverage_days?: number | null;
            /**
             * Out of stock
             * @description Whether an item in use whose stock is managed has none now
             */
            is_out_of_stock?: boolean;
            /**
             * Dormant
             * @description Whether there is stock and nothing went out in the last 183 days
             */
            is_dormant?: boolean;
            /**
             * To reorder
             * @description Whether it has come down to its threshold in a storehouse
             */
            to_reorder?: boolean;
            /**
             * To order
             * @description Sum over storehouses of what to order; null: nothing
             */
            suggested_quantity?: number | null;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description Stock of every item whose stock is managed or known: value, rotation, coverage, shortage */
        StockStatusColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Last version of the item */
            item_key?: number[];
            /** @description Id of the item in its source */
            item_id?: string[];
            /** @description Caption of the item */
            item_name?: (string | null)[];
            /** @description Caption of its family */
            item_family_name?: (string | null)[];
            /** @description Whether the stock of the item is managed */
            is_stockable?: boolean[];
            /** @description Quantity in stock, over all storehouses */
            current_stock?: number[];
            /** @description Value of the stock */
            stock_value?: number[];
            /** @description stock_value / current_stock; without stock the last weighted mean cost or the purchase price */
            unit_cost?: (number | null)[];
            /** @description Quantity that customers ordered */
            customer_orders?: number[];
            /** @description Quantity ordered from suppliers */
            supplier_orders?: number[];
            /** @description current_stock + supplier_orders - customer_orders */
            available_stock?: number[];
            /** @description Day of the last entry */
            last_in_on?: (string | null)[];
            /** @description Day of the last outgoing */
            last_out_on?: (string | null)[];
            /** @description Quantity that went out in the 90 days that end on the reference day */
            quantity_out_90d?: number[];
            /** @description Quantity that went out in the 365 days that end on the reference day */
            quantity_out_12m?: number[];
            /** @description Value of those */
            cost_out_12m?: number[];
            /** @description Mean over time of the stock of the last 365 days, or of those since the item exists */
            avg_stock_level?: (number | null)[];
            /** @description Quantity out per year / average stock; null without stock */
            stock_rotation_rate?: (number | null)[];
            /** @description Days of the last 365 that ended without stock; null where stock is not managed */
            stockout_days?: (number | null)[];
            /** @description Days that the stock lasts at the pace of the last 90 days; null where nothing went out */
            coverage_days?: (number | null)[];
            /** @description Whether an item in use whose stock is managed has none now */
            is_out_of_stock?: boolean[];
            /** @description Whether there is stock and nothing went out in the last 183 days */
            is_dormant?: boolean[];
            /** @description Whether it has come down to its threshold in a storehouse */
            to_reorder?: boolean[];
            /** @description Sum over storehouses of what to order; null: nothing */
            suggested_quantity?: (number | null)[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of stock_status and what they are */
        StockStatusAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["StockStatusRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of stock_status and what they are */
        StockStatusColumnsAnswer: {
            data: components["schemas"]["StockStatusColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description The stock of each source: value, rotation, shortages, dormant stock, coverage */
        StockSummaryRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Items
             * @description Items whose stock is managed or known
             */
            nb_items?: number;
            /**
             * Stock value
             * @description Value of the stock now
             */
            stock_value?: number;
            /**
             * Average stock value
             * @description Sum of average stock x unit cost
             */
            avg_stock_value?: number | null;
            /**
             * Cost out, 12 months
             * @description Value that went out in the 365 days that end on the reference day
             */
            cost_out_12m?: number;
            /**
             * Rotation
             * @description cost_out_12m / avg_stock_value
             */
            stock_rotation_rate?: number | null;
            /**
             * Coverage
             * @description Days that the stock lasts, by value, at the pace of the last 90 days
             */
            coverage_days?: number | null;
            /**
             * Out of stock
             * @description Items in use whose stock is managed and is none now
             */
            nb_out_of_stock?: number;
            /**
             * Dormant
             * @description Items with stock of which nothing went out in the last 183 days
             */
            nb_dormant?: number;
            /**
             * Dormant value
             * @description Value of their stock
             */
            dormant_value?: number;
            /**
             * To reorder
             * @description Items to reorder
             */
            nb_to_reorder?: number;
            /**
             * Updated
             * @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is
             */
            gold_updated_at?: string | null;
        };
        /** @description The stock of each source: value, rotation, shortages, dormant stock, coverage */
        StockSummaryColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Items whose stock is managed or known */
            nb_items?: number[];
            /** @description Value of the stock now */
            stock_value?: number[];
            /** @description Sum of average stock x unit cost */
            avg_stock_value?: (number | null)[];
            /** @description Value that went out in the 365 days that end on the reference day */
            cost_out_12m?: number[];
            /** @description cost_out_12m / avg_stock_value */
            stock_rotation_rate?: (number | null)[];
            /** @description Days that the stock lasts, by value, at the pace of the last 90 days */
            coverage_days?: (number | null)[];
            /** @description Items in use whose stock is managed and is none now */
            nb_out_of_stock?: number[];
            /** @description Items with stock of which nothing went out in the last 183 days */
            nb_dormant?: number[];
            /** @description Value of their stock */
            dormant_value?: number[];
            /** @description Items to reorder */
            nb_to_reorder?: number[];
            /** @description Latest change in the source of what the row was made from: where nothing changed the row stays as it is */
            gold_updated_at?: (string | null)[];
        };
        /** @description Rows of stock_summary and what they are */
        StockSummaryAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["StockSummaryRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of stock_summary and what they are */
        StockSummaryColumnsAnswer: {
            data: components["schemas"]["StockSummaryColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Targets of the settings beside the revenue of their months; no row without a TARGETS_FILE */
        TargetsVsActualRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Target for
             * @description Family as the file names it, by id or caption; null: the whole revenue
             */
            family?: string | null;
            /**
             * Family id
             * @description The family meant; null for the whole revenue, and for a family that no item has
             */
            item_family_id?: string | null;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Target
             * @description Revenue aimed at, VAT excluded
             */
            target?: number;
            /**
             * Revenue
             * @description Revenue of the month, 0 without any
             */
            actual?: number;
            /**
             * Gap
             * @description actual - target
             */
            gap?: number;
            /**
             * Attainment
             * @description actual / target: 1 is reached; null for a target of 0
             */
            attainment?: number | null;
            /**
             * Over
             * @description Whether the month ended before the reference day
             */
            is_over?: boolean;
        };
        /** @description Targets of the settings beside the revenue of their months; no row without a TARGETS_FILE */
        TargetsVsActualColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description First day of the month */
            month?: string[];
            /** @description Family as the file names it, by id or caption; null: the whole revenue */
            family?: (string | null)[];
            /** @description The family meant; null for the whole revenue, and for a family that no item has */
            item_family_id?: (string | null)[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Revenue aimed at, VAT excluded */
            target?: number[];
            /** @description Revenue of the month, 0 without any */
            actual?: number[];
            /** @description actual - target */
            gap?: number[];
            /** @description actual / target: 1 is reached; null for a target of 0 */
            attainment?: (number | null)[];
            /** @description Whether the month ended before the reference day */
            is_over?: boolean[];
        };
        /** @description Rows of targets_vs_actual and what they are */
        TargetsVsActualAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TargetsVsActualRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of targets_vs_actual and what they are */
        TargetsVsActualColumnsAnswer: {
            data: components["schemas"]["TargetsVsActualColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Interventions of each technician in the three months up to the reference day */
        TechnicianPerformanceRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Colleague key
             * @description Current version of the colleague; null where not known
             */
            colleague_key?: number | null;
            /**
             * Colleague id
             * @description Id of the technician
             */
            colleague_id?: string;
            /**
             * Colleague
             * @description Family name
             */
            colleague_name?: string | null;
            /**
             * First name
             * @description First name
             */
            colleague_firstname?: string | null;
            /**
             * Interventions
             * @description Interventions that took place
             */
            nb_interventions?: number;
            /**
             * Mean duration
             * @description Mean duration of those whose duration is known
             */
            avg_duration_min?: number | null;
            /**
             * Distance
             * @description Sum of the distances from the depot as the crow flies, one way; null without a DEPOT
             */
            total_distance_km?: number | null;
            /**
             * On time
             * @description Share of those done within the planned duration among those where both durations are known, 0 to 100
             */
            pct_on_time?: number | null;
            /**
             * Satisfaction
             * @description Mean of the ratings, 1 to 5; null where the source has none
             */
            avg_satisfaction?: number | null;
        };
        /** @description Interventions of each technician in the three months up to the reference day */
        TechnicianPerformanceColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Current version of the colleague; null where not known */
            colleague_key?: (number | null)[];
            /** @description Id of the technician */
            colleague_id?: string[];
            /** @description Family name */
            colleague_name?: (string | null)[];
            /** @description First name */
            colleague_firstname?: (string | null)[];
            /** @description Interventions that took place */
            nb_interventions?: number[];
            /** @description Mean duration of those whose duration is known */
            avg_duration_min?: (number | null)[];
            /** @description Sum of the distances from the depot as the crow flies, one way; null without a DEPOT */
            total_distance_km?: (number | null)[];
            /** @description Share of those done within the planned duration among those where both durations are known, 0 to 100 */
            pct_on_time?: (number | null)[];
            /** @description Mean of the ratings, 1 to 5; null where the source has none */
            avg_satisfaction?: (number | null)[];
        };
        /** @description Rows of technician_performance and what they are */
        TechnicianPerformanceAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TechnicianPerformanceRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of technician_performance and what they are */
        TechnicianPerformanceColumnsAnswer: {
            data: components["schemas"]["TechnicianPerformanceColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Hours of each technician against capacity, by week, weeks to come included */
        TechnicianWorkloadRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Week
             * Format: date
             * @description Monday of the ISO week
             */
            semaine?: string;
            /**
             * Colleague key
             * @description Current version of the colleague; null where not known
             */
            colleague_key?: number | null;
            /**
             * Colleague id
             * @description Id of the technician
             */
            colleague_id?: string;
            /**
             * Colleague
             * @description Family name
             */
            colleague_name?: string | null;
            /**
             * Done
             * @description Interventions that took place
             */
            nb_interventions?: number;
            /**
             * Planned
             * @description Still to come, after the as-of day
             */
            nb_planned?: number;
            /**
             * Worked
             * @description Durations of those done; the planned one where none is known
             */
            worked_hours?: number;
            /**
             * Travel
             * @description Travel to those done, where it is recorded
             */
            travel_hours?: number;
            /**
             * Planned
             * @description Planned durations and travel of those to come
             */
            planned_hours?: number;
            /**
             * Load
             * @description worked_hours + travel_hours + planned_hours
             */
            load_hours?: number;
            /**
             * Capacity
             * @description Weekly hours of the colleague (35 where not known) x working days of the week / 5
             */
            capacity_hours?: number;
            /**
             * Load rate
             * @description load_hours / capacity_hours: 1 is full; null in a week of holidays
             */
            load_rate?: number | null;
        };
        /** @description Hours of each technician against capacity, by week, weeks to come included */
        TechnicianWorkloadColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Monday of the ISO week */
            semaine?: string[];
            /** @description Current version of the colleague; null where not known */
            colleague_key?: (number | null)[];
            /** @description Id of the technician */
            colleague_id?: string[];
            /** @description Family name */
            colleague_name?: (string | null)[];
            /** @description Interventions that took place */
            nb_interventions?: number[];
            /** @description Still to come, after the as-of day */
            nb_planned?: number[];
            /** @description Durations of those done; the planned one where none is known */
            worked_hours?: number[];
            /** @description Travel to those done, where it is recorded */
            travel_hours?: number[];
            /** @description Planned durations and travel of those to come */
            planned_hours?: number[];
            /** @description worked_hours + travel_hours + planned_hours */
            load_hours?: number[];
            /** @description Weekly hours of the colleague (35 where not known) x working days of the week / 5 */
            capacity_hours?: number[];
            /** @description load_hours / capacity_hours: 1 is full; null in a week of holidays */
            load_rate?: (number | null)[];
        };
        /** @description Rows of technician_workload and what they are */
        TechnicianWorkloadAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TechnicianWorkloadRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of technician_workload and what they are */
        TechnicianWorkloadColumnsAnswer: {
            data: components["schemas"]["TechnicianWorkloadColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Tickets that meet a rule: long, costly, over their estimate, or unsatisfied */
        TicketAnomaliesRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Ticket id
             * @description Id of the ticket in its source
             */
            incident_id?: string;
            /**
             * Number
             * @description Reference that the company uses
             */
            ticket_number?: string | null;
            /**
             * Caption
             * @description Caption
             */
            caption?: string | null;
            /**
             * Type
             * @description Type; null: tickets without one are a type
             */
            ticket_type?: string | null;
            /**
             * Status
             * @description Status in words
             */
            status_name?: string | null;
            /**
             * Open
             * @description Whether it is not closed
             */
            is_open?: boolean;
            /**
             * Customer key
             * @description Current version of the customer; null where not known
             */
            customer_key?: number | null;
            /**
             * Customer id
             * @description Id; null: no customer is named
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Assigned to
             * @description Colleague who answers it
             */
            assigned_colleague_id?: string | null;
            /**
             * Colleague
             * @description Family name
             */
            assigned_colleague_name?: string | null;
            /**
             * Project id
             * @description Project
             */
            project_id?: string | null;
            /**
             * Day
             * Format: date
             * @description Day of the report
             */
            reported_on?: string;
            /**
             * Reported
             * @description When it was reported
             */
            reported_at?: string;
            /**
             * Resolved
             * @description When it was closed
             */
            resolved_at?: string | null;
            /**
             * Rules
             * @description The rules it meets, joined by commas: long, costly, over_estimate, unsatisfied
             */
            rules?: string;
            /**
             * Long
             * @description resolution_hours > 3 x type_median_hours
             */
            is_long?: boolean;
            /**
             * Costly
             * @description cost > cost_p99
             */
            is_costly?: boolean;
            /**
             * Over estimate
             * @description actual_hours > 2 x predicted_hours
             */
            is_over_estimate?: boolean;
            /**
             * Unsatisfied
             * @description satisfaction_score <= 2
             */
            is_unsatisfied?: boolean;
            /**
             * Resolution
             * @description From the report to the end; null: open, or the end is not known
             */
            resolution_hours?: number | null;
            /**
             * Median of the type
             * @description Median resolution_hours of the tickets of this type in the source
             */
            type_median_hours?: number | null;
            /**
             * Cost
             * @description Cost of the ticket
             */
            cost?: number | null;
            /**
             * 99th percentile
             * @description Of the costs of the tickets of the source whose cost is known, interpolated
             */
            cost_p99?: number | null;
            /**
             * Spent
             * @description Time spent
             */
            actual_hours?: number | null;
            /**
             * Estimate
             * @description Time estimated
             */
            predicted_hours?: number | null;
            /**
             * Satisfaction
             * @description 1 to 5
             */
            satisfaction_score?: number | null;
        };
        /** @description Tickets that meet a rule: long, costly, over their estimate, or unsatisfied */
        TicketAnomaliesColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Id of the ticket in its source */
            incident_id?: string[];
            /** @description Reference that the company uses */
            ticket_number?: (string | null)[];
            /** @description Caption */
            caption?: (string | null)[];
            /** @description Type; null: tickets without one are a type */
            ticket_type?: (string | null)[];
            /** @description Status in words */
            status_name?: (string | null)[];
            /** @description Whether it is not closed */
            is_open?: boolean[];
            /** @description Current version of the customer; null where not known */
            customer_key?: (number | null)[];
            /** @description Id; null: no customer is named */
            customer_id?: (string | null)[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description Colleague who answers it */
            assigned_colleague_id?: (string | null)[];
            /** @description Family name */
            assigned_colleague_name?: (string | null)[];
            /** @description Project */
            project_id?: (string | null)[];
            /** @description Day of the report */
            reported_on?: string[];
            /** @description When it was reported */
            reported_at?: string[];
            /** @description When it was closed */
            resolved_at?: (string | null)[];
            /** @description The rules it meets, joined by commas: long, costly, over_estimate, unsatisfied */
            rules?: string[];
            /** @description resolution_hours > 3 x type_median_hours */
            is_long?: boolean[];
            /** @description cost > cost_p99 */
            is_costly?: boolean[];
            /** @description actual_hours > 2 x predicted_hours */
            is_over_estimate?: boolean[];
            /** @description satisfaction_score <= 2 */
            is_unsatisfied?: boolean[];
            /** @description From the report to the end; null: open, or the end is not known */
            resolution_hours?: (number | null)[];
            /** @description Median resolution_hours of the tickets of this type in the source */
            type_median_hours?: (number | null)[];
            /** @description Cost of the ticket */
            cost?: (number | null)[];
            /** @description Of the costs of the tickets of the source whose cost is known, interpolated */
            cost_p99?: (number | null)[];
            /** @description Time spent */
            actual_hours?: (number | null)[];
            /** @description Time estimated */
            predicted_hours?: (number | null)[];
            /** @description 1 to 5 */
            satisfaction_score?: (number | null)[];
        };
        /** @description Rows of ticket_anomalies and what they are */
        TicketAnomaliesAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TicketAnomaliesRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of ticket_anomalies and what they are */
        TicketAnomaliesColumnsAnswer: {
            data: components["schemas"]["TicketAnomaliesColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Open tickets by age, customer and priority, as of the reference day */
        TicketBacklogRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Age
             * @description Days since the report: 0-1, 2-7, 8-30, 31-90, 90+
             */
            age_bracket?: string;
            /**
             * Customer key
             * @description Current version of the customer; null where not known
             */
            customer_key?: number | null;
            /**
             * Customer id
             * @description Id; null: no customer is named
             */
            customer_id?: string | null;
            /**
             * Customer
             * @description Name
             */
            customer_name?: string | null;
            /**
             * Priority
             * @description 1 is most urgent; null: not known
             */
            priority?: number | null;
            /**
             * Tickets
             * @description Open tickets
             */
            nb_tickets?: number;
            /**
             * Unanswered
             * @description Without any intervention yet
             */
            nb_unanswered?: number;
            /**
             * Past SLA
             * @description Unanswered for longer than SLA_RESPONSE_HOURS at the end of the reference day
             */
            nb_past_sla?: number;
            /**
             * Planned
             * @description With an intervention still to come
             */
            nb_planned?: number;
            /**
             * Youngest
             * @description Least age
             */
            age_days_min?: number;
            /**
             * Oldest
             * @description Greatest age
             */
            age_days_max?: number;
            /**
             * Mean age
             * @description Mean age
             */
            age_days_avg?: number;
        };
        /** @description Open tickets by age, customer and priority, as of the reference day */
        TicketBacklogColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Days since the report: 0-1, 2-7, 8-30, 31-90, 90+ */
            age_bracket?: string[];
            /** @description Current version of the customer; null where not known */
            customer_key?: (number | null)[];
            /** @description Id; null: no customer is named */
            customer_id?: (string | null)[];
            /** @description Name */
            customer_name?: (string | null)[];
            /** @description 1 is most urgent; null: not known */
            priority?: (number | null)[];
            /** @description Open tickets */
            nb_tickets?: number[];
            /** @description Without any intervention yet */
            nb_unanswered?: number[];
            /** @description Unanswered for longer than SLA_RESPONSE_HOURS at the end of the reference day */
            nb_past_sla?: number[];
            /** @description With an intervention still to come */
            nb_planned?: number[];
            /** @description Least age */
            age_days_min?: number[];
            /** @description Greatest age */
            age_days_max?: number[];
            /** @description Mean age */
            age_days_avg?: number[];
        };
        /** @description Rows of ticket_backlog and what they are */
        TicketBacklogAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TicketBacklogRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of ticket_backlog and what they are */
        TicketBacklogColumnsAnswer: {
            data: components["schemas"]["TicketBacklogColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Tickets of each month: opened, closed, backlog, times, satisfaction and anomalies */
        TicketsMonthlyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Month number
             * @description YYYYMM
             */
            year_month?: number | null;
            /**
             * Month
             * Format: date
             * @description First day of the month
             */
            month?: string;
            /**
             * Opened
             * @description Tickets reported in the month
             */
            nb_opened?: number | null;
            /**
             * Closed
             * @description Tickets closed in the month; one whose end is not known counts in the month of its report
             */
            nb_closed?: number | null;
            /**
             * Backlog
             * @description Open at the end of the month
             */
            backlog?: number | null;
            /**
             * Mean resolution
             * @description From the report to the end, of the tickets closed in the month whose end is known
             */
            avg_resolution_hours?: number | null;
            /**
             * Median resolution
             * @description Median of the same
             */
            median_resolution_hours?: number | null;
            /**
             * Answered
             * @description Of those reported in the month, answered since
             */
            nb_answered?: number | null;
            /**
             * First response
             * @description Mean time from the report to the first answer or intervention, of nb_answered
             */
            avg_first_response_hours?: number | null;
            /**
             * Rated
             * @description Of those reported in the month, rated by the customer
             */
            nb_rated?: number | null;
            /**
             * Satisfaction
             * @description Mean of these ratings, 1 to 5
             */
            avg_satisfaction?: number | null;
            /**
             * Spent
             * @description Time spent on those reported in the month
             */
            spent_hours?: number | null;
            /**
             * Cost
             * @description Cost of those reported in the month
             */
            cost?: number | null;
            /**
             * Anomalies
             * @description Of those reported in the month, in ticket_anomalies
             */
            nb_anomalies?: number | null;
            /**
             * Anomaly rate
             * @description nb_anomalies / nb_opened, 0 to 1; null where none was reported
             */
            anomaly_rate?: number | null;
            /**
             * Long
             * @description Longer than three times the median of their type
             */
            nb_long?: number | null;
            /**
             * Costly
             * @description Cost above the 99th percentile
             */
            nb_costly?: number | null;
            /**
             * Over estimate
             * @description Time spent more than twice the estimate
             */
            nb_over_estimate?: number | null;
            /**
             * Unsatisfied
             * @description Rated 2 or less
             */
            nb_unsatisfied?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Month number, previous period
             * @description Value in the period compared with; null where there is none
             */
            year_month_previous_period_prev?: number | null;
            /**
             * Month number, previous period (±)
             * @description Value minus that value
             */
            year_month_previous_period_delta?: number | null;
            /**
             * Month number, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            year_month_previous_period_pct?: number | null;
            /**
             * Opened, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_opened_previous_period_prev?: number | null;
            /**
             * Opened, previous period (±)
             * @description Value minus that value
             */
            nb_opened_previous_period_delta?: number | null;
            /**
             * Opened, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_opened_previous_period_pct?: number | null;
            /**
             * Closed, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_closed_previous_period_prev?: number | null;
            /**
             * Closed, previous period (±)
             * @description Value minus that value
             */
            nb_closed_previous_period_delta?: number | null;
            /**
             * Closed, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_closed_previous_period_pct?: number | null;
            /**
             * Backlog, previous period
             * @description Value in the period compared with; null where there is none
             */
            backlog_previous_period_prev?: number | null;
            /**
             * Backlog, previous period (±)
             * @description Value minus that value
             */
            backlog_previous_period_delta?: number | null;
            /**
             * Backlog, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            backlog_previous_period_pct?: number | null;
            /**
             * Mean resolution, previous period
             * @description Value in the period compared with; null where there is none
             */
            avg_resolution_hours_previous_period_prev?: number | null;
            /**
             * Mean resolution, previous period (±)
             * @description Value minus that value
             */
            avg_resolution_hours_previous_period_delta?: number | null;
            /**
             * Mean resolution, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_resolution_hours_previous_period_pct?: number | null;
            /**
             * Median resolution, previous period
             * @description Value in the period compared with; null where there is none
             */
            median_resolution_hours_previous_period_prev?: number | null;
            /**
             * Median resolution, previous period (±)
             * @description Value minus that value
             */
            median_resolution_hours_previous_period_delta?: number | null;
            /**
             * Median resolution, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            median_resolution_hours_previous_period_pct?: number | null;
            /**
             * Answered, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_answered_previous_period_prev?: number | null;
            /**
             * Answered, previous period (±)
             * @description Value minus that value
             */
            nb_answered_previous_period_delta?: number | null;
            /**
             * Answered, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_answered_previous_period_pct?: number | null;
            /**
             * First response, previous period
             * @description Value in the period compared with; null where there is none
             */
            avg_first_response_hours_previous_period_prev?: number | null;
            /**
             * First response, previous period (±)
             * @description Value minus that value
             */
            avg_first_response_hours_previous_period_delta?: number | null;
            /**
             * First response, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_first_response_hours_previous_period_pct?: number | null;
            /**
             * Rated, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_rated_previous_period_prev?: number | null;
            /**
             * Rated, previous period (±)
             * @description Value minus that value
             */
            nb_rated_previous_period_delta?: number | null;
            /**
             * Rated, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_rated_previous_period_pct?: number | null;
            /**
             * Satisfaction, previous period
             * @description Value in the period compared with; null where there is none
             */
            avg_satisfaction_previous_period_prev?: number | null;
            /**
             * Satisfaction, previous period (±)
             * @description Value minus that value
             */
            avg_satisfaction_previous_period_delta?: number | null;
            /**
             * Satisfaction, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_satisfaction_previous_period_pct?: number | null;
            /**
             * Spent, previous period
             * @description Value in the period compared with; null where there is none
             */
            spent_hours_previous_period_prev?: number | null;
            /**
             * Spent, previous period (±)
             * @description Value minus that value
             */
            spent_hours_previous_period_delta?: number | null;
            /**
             * Spent, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            spent_hours_previous_period_pct?: number | null;
            /**
             * Cost, previous period
             * @description Value in the period compared with; null where there is none
             */
            cost_previous_period_prev?: number | null;
            /**
             * Cost, previous period (±)
             * @description Value minus that value
             */
            cost_previous_period_delta?: number | null;
            /**
             * Cost, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cost_previous_period_pct?: number | null;
            /**
             * Anomalies, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_anomalies_previous_period_prev?: number | null;
            /**
             * Anomalies, previous period (±)
             * @description Value minus that value
             */
            nb_anomalies_previous_period_delta?: number | null;
            /**
             * Anomalies, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_anomalies_previous_period_pct?: number | null;
            /**
             * Anomaly rate, previous period
             * @description Value in the period compared with; null where there is none
             */
            anomaly_rate_previous_period_prev?: number | null;
            /**
             * Anomaly rate, previous period (±)
             * @description Value minus that value
             */
            anomaly_rate_previous_period_delta?: number | null;
            /**
             * Anomaly rate, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            anomaly_rate_previous_period_pct?: number | null;
            /**
             * Long, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_long_previous_period_prev?: number | null;
            /**
             * Long, previous period (±)
             * @description Value minus that value
             */
            nb_long_previous_period_delta?: number | null;
            /**
             * Long, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_long_previous_period_pct?: number | null;
            /**
             * Costly, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_costly_previous_period_prev?: number | null;
            /**
             * Costly, previous period (±)
             * @description Value minus that value
             */
            nb_costly_previous_period_delta?: number | null;
            /**
             * Costly, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_costly_previous_period_pct?: number | null;
            /**
             * Over estimate, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_over_estimate_previous_period_prev?: number | null;
            /**
             * Over estimate, previous period (±)
             * @description Value minus that value
             */
            nb_over_estimate_previous_period_delta?: number | null;
            /**
             * Over estimate, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_over_estimate_previous_period_pct?: number | null;
            /**
             * Unsatisfied, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_unsatisfied_previous_period_prev?: number | null;
            /**
             * Unsatisfied, previous period (±)
             * @description Value minus that value
             */
            nb_unsatisfied_previous_period_delta?: number | null;
            /**
             * Unsatisfied, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_unsatisfied_previous_period_pct?: number | null;
            /**
             * Month number, previous year
             * @description Value in the period compared with; null where there is none
             */
            year_month_previous_year_prev?: number | null;
            /**
             * Month number, previous year (±)
             * @description Value minus that value
             */
            year_month_previous_year_delta?: number | null;
            /**
             * Month number, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            year_month_previous_year_pct?: number | null;
            /**
             * Opened, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_opened_previous_year_prev?: number | null;
            /**
             * Opened, previous year (±)
             * @description Value minus that value
             */
            nb_opened_previous_year_delta?: number | null;
            /**
             * Opened, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_opened_previous_year_pct?: number | null;
            /**
             * Closed, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_closed_previous_year_prev?: number | null;
            /**
             * Closed, previous year (±)
             * @description Value minus that value
             */
            nb_closed_previous_year_delta?: number | null;
            /**
             * Closed, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_closed_previous_year_pct?: number | null;
            /**
             * Backlog, previous year
             * @description Value in the period compared with; null where there is none
             */
            backlog_previous_year_prev?: number | null;
            /**
             * Backlog, previous year (±)
             * @description Value minus that value
             */
            backlog_previous_year_delta?: number | null;
            /**
             * Backlog, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            backlog_previous_year_pct?: number | null;
            /**
             * Mean resolution, previous year
             * @description Value in the period compared with; null where there is none
             */
            avg_resolution_hours_previous_year_prev?: number | null;
            /**
             * Mean resolution, previous year (±)
             * @description Value minus that value
             */
            avg_resolution_hours_previous_year_delta?: number | null;
            /**
             * Mean resolution, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_resolution_hours_previous_year_pct?: number | null;
            /**
             * Median resolution, previous year
             * @description Value in the period compared with; null where there is none
             */
            median_resolution_hours_previous_year_prev?: number | null;
            /**
             * Median resolution, previous year (±)
             * @description Value minus that value
             */
            median_resolution_hours_previous_year_delta?: number | null;
            /**
             * Median resolution, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            median_resolution_hours_previous_year_pct?: number | null;
            /**
             * Answered, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_answered_previous_year_prev?: number | null;
            /**
             * Answered, previous year (±)
             * @description Value minus that value
             */
            nb_answered_previous_year_delta?: number | null;
            /**
             * Answered, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_answered_previous_year_pct?: number | null;
            /**
             * First response, previous year
             * @description Value in the period compared with; null where there is none
             */
            avg_first_response_hours_previous_year_prev?: number | null;
            /**
             * First response, previous year (±)
             * @description Value minus that value
             */
            avg_first_response_hours_previous_year_delta?: number | null;
            /**
             * First response, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_first_response_hours_previous_year_pct?: number | null;
            /**
             * Rated, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_rated_previous_year_prev?: number | null;
            /**
             * Rated, previous year (±)
             * @description Value minus that value
             */
            nb_rated_previous_year_delta?: number | null;
            /**
             * Rated, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_rated_previous_year_pct?: number | null;
            /**
             * Satisfaction, previous year
             * @description Value in the period compared with; null where there is none
             */
            avg_satisfaction_previous_year_prev?: number | null;
            /**
             * Satisfaction, previous year (±)
             * @description Value minus that value
             */
            avg_satisfaction_previous_year_delta?: number | null;
            /**
             * Satisfaction, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            avg_satisfaction_previous_year_pct?: number | null;
            /**
             * Spent, previous year
             * @description Value in the period compared with; null where there is none
             */
            spent_hours_previous_year_prev?: number | null;
            /**
             * Spent, previous year (±)
             * @description Value minus that value
             */
            spent_hours_previous_year_delta?: number | null;
            /**
             * Spent, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            spent_hours_previous_year_pct?: number | null;
            /**
             * Cost, previous year
             * @description Value in the period compared with; null where there is none
             */
            cost_previous_year_prev?: number | null;
            /**
             * Cost, previous year (±)
             * @description Value minus that value
             */
            cost_previous_year_delta?: number | null;
            /**
             * Cost, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            cost_previous_year_pct?: number | null;
            /**
             * Anomalies, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_anomalies_previous_year_prev?: number | null;
            /**
             * Anomalies, previous year (±)
             * @description Value minus that value
             */
            nb_anomalies_previous_year_delta?: number | null;
            /**
             * Anomalies, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_anomalies_previous_year_pct?: number | null;
            /**
             * Anomaly rate, previous year
             * @description Value in the period compared with; null where there is none
             */
            anomaly_rate_previous_year_prev?: number | null;
            /**
             * Anomaly rate, previous year (±)
             * @description Value minus that value
             */
            anomaly_rate_previous_year_delta?: number | null;
            /**
             * Anomaly rate, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            anomaly_rate_previous_year_pct?: number | null;
            /**
             * Long, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_long_previous_year_prev?: number | null;
            /**
             * Long, previous year (±)
             * @description Value minus that value
             */
            nb_long_previous_year_delta?: number | null;
            /**
             * Long, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_long_previous_year_pct?: number | null;
            /**
             * Costly, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_costly_previous_year_prev?: number | null;
            /**
             * Costly, previous year (±)
             * @description Value minus that value
             */
            nb_costly_previous_year_delta?: number | null;
            /**
             * Costly, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_costly_previous_year_pct?: number | null;
            /**
             * Over estimate, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_over_estimate_previous_year_prev?: number | null;
            /**
             * Over estimate, previous year (±)
             * @description Value minus that value
             */
            nb_over_estimate_previous_year_delta?: number | null;
            /**
             * Over estimate, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_over_estimate_previous_year_pct?: number | null;
            /**
             * Unsatisfied, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_unsatisfied_previous_year_prev?: number | null;
            /**
             * Unsatisfied, previous year (±)
             * @description Value minus that value
             */
            nb_unsatisfied_previous_year_delta?: number | null;
            /**
             * Unsatisfied, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_unsatisfied_previous_year_pct?: number | null;
        };
        /** @description Tickets of each month: opened, closed, backlog, times, satisfaction and anomalies */
        TicketsMonthlyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description YYYYMM */
            year_month?: (number | null)[];
            /** @description First day of the month */
            month?: string[];
            /** @description Tickets reported in the month */
            nb_opened?: (number | null)[];
            /** @description Tickets closed in the month; one whose end is not known counts in the month of its report */
            nb_closed?: (number | null)[];
            /** @description Open at the end of the month */
            backlog?: (number | null)[];
            /** @description From the report to the end, of the tickets closed in the month whose end is known */
            avg_resolution_hours?: (number | null)[];
            /** @description Median of the same */
            median_resolution_hours?: (number | null)[];
            /** @description Of those reported in the month, answered since */
            nb_answered?: (number | null)[];
            /** @description Mean time from the report to the first answer or intervention, of nb_answered */
            avg_first_response_hours?: (number | null)[];
            /** @description Of those reported in the month, rated by the customer */
            nb_rated?: (number | null)[];
            /** @description Mean of these ratings, 1 to 5 */
            avg_satisfaction?: (number | null)[];
            /** @description Time spent on those reported in the month */
            spent_hours?: (number | null)[];
            /** @description Cost of those reported in the month */
            cost?: (number | null)[];
            /** @description Of those reported in the month, in ticket_anomalies */
            nb_anomalies?: (number | null)[];
            /** @description nb_anomalies / nb_opened, 0 to 1; null where none was reported */
            anomaly_rate?: (number | null)[];
            /** @description Longer than three times the median of their type */
            nb_long?: (number | null)[];
            /** @description Cost above the 99th percentile */
            nb_costly?: (number | null)[];
            /** @description Time spent more than twice the estimate */
            nb_over_estimate?: (number | null)[];
            /** @description Rated 2 or less */
            nb_unsatisfied?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            year_month_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            year_month_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            year_month_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_opened_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_opened_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_opened_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_closed_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_closed_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_closed_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            backlog_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            backlog_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            backlog_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_resolution_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_resolution_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_resolution_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            median_resolution_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            median_resolution_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            median_resolution_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_answered_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_answered_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_answered_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_first_response_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_first_response_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_first_response_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_rated_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_rated_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_rated_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_satisfaction_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_satisfaction_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_satisfaction_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            spent_hours_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            spent_hours_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            spent_hours_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cost_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            cost_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cost_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_anomalies_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_anomalies_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_anomalies_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            anomaly_rate_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            anomaly_rate_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            anomaly_rate_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_long_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_long_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_long_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_costly_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_costly_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_costly_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_over_estimate_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_over_estimate_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_over_estimate_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_unsatisfied_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_unsatisfied_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_unsatisfied_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            year_month_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            year_month_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            year_month_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_opened_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_opened_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_opened_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_closed_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_closed_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_closed_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            backlog_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            backlog_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            backlog_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_resolution_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_resolution_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_resolution_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            median_resolution_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            median_resolution_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            median_resolution_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_answered_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_answered_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_answered_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_first_response_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_first_response_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_first_response_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_rated_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_rated_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_rated_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            avg_satisfaction_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            avg_satisfaction_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            avg_satisfaction_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            spent_hours_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            spent_hours_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            spent_hours_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            cost_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            cost_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            cost_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_anomalies_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_anomalies_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_anomalies_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            anomaly_rate_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            anomaly_rate_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            anomaly_rate_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_long_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_long_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_long_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_costly_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_costly_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_costly_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_over_estimate_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_over_estimate_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_over_estimate_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_unsatisfied_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_unsatisfied_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_unsatisfied_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of tickets_monthly and what they are */
        TicketsMonthlyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TicketsMonthlyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of tickets_monthly and what they are */
        TicketsMonthlyColumnsAnswer: {
            data: components["schemas"]["TicketsMonthlyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Customers of ERPs ranked by revenue, over all time and over the 365 days that end on the reference day */
        TopCustomersRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Span
             * @description all: all time; 12m: the 365 days that end on the reference day
             */
            span?: string;
            /**
             * Rank
             * @description Place by revenue, 1 is the highest; ties by id
             */
            rank?: number;
            /**
             * Customer id
             * @description Id of the customer
             */
            customer_id?: string;
            /**
             * Customer
             * @description Name of the customer as it is now
             */
            customer_name?: string | null;
            /**
             * Segment
             * @description VIP, Standard or Petit by revenue of the last 365 days
             */
            customer_segment?: string | null;
            /**
             * Region
             * @description French region of the customer
             */
            customer_region?: string | null;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            margin?: number | null;
            /**
             * Margin rate
             * @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue
             */
            margin_rate?: number | null;
            /**
             * Documents
             * @description Invoices and credit notes
             */
            nb_documents?: number;
            /**
             * Last sale
             * Format: date
             * @description Day of the last of them
             */
            last_sale_on?: string;
            /**
             * Share
             * @description Share of the revenue of all customers in the span, 0 to 1
             */
            revenue_share?: number | null;
        };
        /** @description Customers of ERPs ranked by revenue, over all time and over the 365 days that end on the reference day */
        TopCustomersColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description all: all time; 12m: the 365 days that end on the reference day */
            span?: string[];
            /** @description Place by revenue, 1 is the highest; ties by id */
            rank?: number[];
            /** @description Id of the customer */
            customer_id?: string[];
            /** @description Name of the customer as it is now */
            customer_name?: (string | null)[];
            /** @description VIP, Standard or Petit by revenue of the last 365 days */
            customer_segment?: (string | null)[];
            /** @description French region of the customer */
            customer_region?: (string | null)[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            margin?: (number | null)[];
            /** @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue */
            margin_rate?: (number | null)[];
            /** @description Invoices and credit notes */
            nb_documents?: number[];
            /** @description Day of the last of them */
            last_sale_on?: string[];
            /** @description Share of the revenue of all customers in the span, 0 to 1 */
            revenue_share?: (number | null)[];
        };
        /** @description Rows of top_customers and what they are */
        TopCustomersAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TopCustomersRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of top_customers and what they are */
        TopCustomersColumnsAnswer: {
            data: components["schemas"]["TopCustomersColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Items of ERPs ranked by revenue, quantity and margin, over all time and over the 365 days that end on the reference day */
        TopItemsRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Span
             * @description all: all time; 12m: the 365 days that end on the reference day
             */
            span?: string;
            /**
             * Rank
             * @description Place by revenue, 1 is the highest; ties by id
             */
            rank?: number;
            /**
             * Item id
             * @description Item sold; null: lines without an item
             */
            item_id?: string | null;
            /**
             * Item
             * @description Caption of the item as it is now
             */
            item_name?: string | null;
            /**
             * Family id
             * @description Family of the item as it is now; null: no item, or one without family
             */
            item_family_id?: string | null;
            /**
             * Family
             * @description Caption of the family
             */
            item_family_name?: string | null;
            /**
             * Quantity
             * @description Quantity invoiced less what credit notes took back; null where no line has one
             */
            quantity?: number | null;
            /**
             * Revenue
             * @description Net amount of invoices less credit notes, VAT excluded
             */
            revenue?: number;
            /**
             * Margin
             * @description Revenue - cost, of the lines whose cost is known; null where no cost is
             */
            margin?: number | null;
            /**
             * Margin rate
             * @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue
             */
            margin_rate?: number | null;
            /**
             * Documents
             * @description Distinct invoices and credit notes with such a line
             */
            nb_documents?: number;
            /**
             * Customers
             * @description Distinct customers of these documents
             */
            nb_customers?: number;
            /**
             * Share
             * @description Share of the revenue of the span, 0 to 1
             */
            revenue_share?: number | null;
            /**
             * Rank
             * @description Place by quantity, 1 is the highest; ties by id
             */
            quantity_rank?: number;
            /**
             * Rank
             * @description Place by margin, 1 is the highest; ties by id
             */
            margin_rank?: number;
        };
        /** @description Items of ERPs ranked by revenue, quantity and margin, over all time and over the 365 days that end on the reference day */
        TopItemsColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description all: all time; 12m: the 365 days that end on the reference day */
            span?: string[];
            /** @description Place by revenue, 1 is the highest; ties by id */
            rank?: number[];
            /** @description Item sold; null: lines without an item */
            item_id?: (string | null)[];
            /** @description Caption of the item as it is now */
            item_name?: (string | null)[];
            /** @description Family of the item as it is now; null: no item, or one without family */
            item_family_id?: (string | null)[];
            /** @description Caption of the family */
            item_family_name?: (string | null)[];
            /** @description Quantity invoiced less what credit notes took back; null where no line has one */
            quantity?: (number | null)[];
            /** @description Net amount of invoices less credit notes, VAT excluded */
            revenue?: number[];
            /** @description Revenue - cost, of the lines whose cost is known; null where no cost is */
            margin?: (number | null)[];
            /** @description Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue */
            margin_rate?: (number | null)[];
            /** @description Distinct invoices and credit notes with such a line */
            nb_documents?: number[];
            /** @description Distinct customers of these documents */
            nb_customers?: number[];
            /** @description Share of the revenue of the span, 0 to 1 */
            revenue_share?: (number | null)[];
            /** @description Place by quantity, 1 is the highest; ties by id */
            quantity_rank?: number[];
            /** @description Place by margin, 1 is the highest; ties by id */
            margin_rank?: number[];
        };
        /** @description Rows of top_items and what they are */
        TopItemsAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["TopItemsRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of top_items and what they are */
        TopItemsColumnsAnswer: {
            data: components["schemas"]["TopItemsColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Revenue, orders, customers and average basket of each ISO week */
        WeeklyRow: {
            /**
             * Source
             * @description The configured system the row comes from (retail, ebp, dolibarr)
             */
            source: string;
            /**
             * Week
             * Format: date
             * @description Monday of the ISO week
             */
            semaine?: string;
            /**
             * Revenue
             * @description Sum of the amounts of accepted purchases
             */
            ca?: number | null;
            /**
             * Orders
             * @description Distinct accepted purchases
             */
            nb_achats?: number | null;
            /**
             * Customers
             * @description Distinct customers who bought
             */
            nb_clients?: number | null;
            /**
             * Average basket
             * @description Revenue / orders
             */
            panier_moyen?: number | null;
            /**
             * Partial
             * @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part
             */
            partial?: boolean;
            /**
             * Revenue, previous period
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_period_prev?: number | null;
            /**
             * Revenue, previous period (±)
             * @description Value minus that value
             */
            ca_previous_period_delta?: number | null;
            /**
             * Revenue, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_period_pct?: number | null;
            /**
             * Orders, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_period_prev?: number | null;
            /**
             * Orders, previous period (±)
             * @description Value minus that value
             */
            nb_achats_previous_period_delta?: number | null;
            /**
             * Orders, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_period_pct?: number | null;
            /**
             * Customers, previous period
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_period_prev?: number | null;
            /**
             * Customers, previous period (±)
             * @description Value minus that value
             */
            nb_clients_previous_period_delta?: number | null;
            /**
             * Customers, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_period_pct?: number | null;
            /**
             * Average basket, previous period
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_period_prev?: number | null;
            /**
             * Average basket, previous period (±)
             * @description Value minus that value
             */
            panier_moyen_previous_period_delta?: number | null;
            /**
             * Average basket, previous period (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_period_pct?: number | null;
            /**
             * Revenue, previous year
             * @description Value in the period compared with; null where there is none
             */
            ca_previous_year_prev?: number | null;
            /**
             * Revenue, previous year (±)
             * @description Value minus that value
             */
            ca_previous_year_delta?: number | null;
            /**
             * Revenue, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            ca_previous_year_pct?: number | null;
            /**
             * Orders, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_achats_previous_year_prev?: number | null;
            /**
             * Orders, previous year (±)
             * @description Value minus that value
             */
            nb_achats_previous_year_delta?: number | null;
            /**
             * Orders, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_achats_previous_year_pct?: number | null;
            /**
             * Customers, previous year
             * @description Value in the period compared with; null where there is none
             */
            nb_clients_previous_year_prev?: number | null;
            /**
             * Customers, previous year (±)
             * @description Value minus that value
             */
            nb_clients_previous_year_delta?: number | null;
            /**
             * Customers, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            nb_clients_previous_year_pct?: number | null;
            /**
             * Average basket, previous year
             * @description Value in the period compared with; null where there is none
             */
            panier_moyen_previous_year_prev?: number | null;
            /**
             * Average basket, previous year (±)
             * @description Value minus that value
             */
            panier_moyen_previous_year_delta?: number | null;
            /**
             * Average basket, previous year (%)
             * @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing
             */
            panier_moyen_previous_year_pct?: number | null;
        };
        /** @description Revenue, orders, customers and average basket of each ISO week */
        WeeklyColumns: {
            /** @description The configured system the row comes from (retail, ebp, dolibarr) */
            source: string[];
            /** @description Monday of the ISO week */
            semaine?: string[];
            /** @description Sum of the amounts of accepted purchases */
            ca?: (number | null)[];
            /** @description Distinct accepted purchases */
            nb_achats?: (number | null)[];
            /** @description Distinct customers who bought */
            nb_clients?: (number | null)[];
            /** @description Revenue / orders */
            panier_moyen?: (number | null)[];
            /** @description true: the period is not whole (it is running, or the window cuts it), and is compared with the same part */
            partial?: boolean[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_period_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_period_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_period_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            ca_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            ca_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            ca_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_achats_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_achats_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_achats_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            nb_clients_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            nb_clients_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            nb_clients_previous_year_pct?: (number | null)[];
            /** @description Value in the period compared with; null where there is none */
            panier_moyen_previous_year_prev?: (number | null)[];
            /** @description Value minus that value */
            panier_moyen_previous_year_delta?: (number | null)[];
            /** @description The change as a share of that value: 0.1 is +10 %; null when it is 0 or missing */
            panier_moyen_previous_year_pct?: (number | null)[];
        };
        /** @description Rows of weekly and what they are */
        WeeklyAnswer: {
            /** @description The rows; with `fields`, of the columns asked for alone. */
            data: components["schemas"]["WeeklyRow"][];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description Rows of weekly and what they are */
        WeeklyColumnsAnswer: {
            data: components["schemas"]["WeeklyColumns"];
            meta: components["schemas"]["Meta"];
            links: components["schemas"]["Links"];
        };
        /** @description A column of a dataset */
        DatasetColumn: {
            /** @description The name of the property in each row. */
            name: string;
            /** @description Title in English. */
            label: string;
            /** @description Title in French. */
            label_fr: string;
            /**
             * @description What the values are.
             * @enum {string}
             */
            type: "text" | "date" | "timestamp" | "money" | "ratio" | "number" | "count" | "integer" | "boolean";
            /** @description The ISO 4217 code of an amount, `ratio` (0.1 is 10 %), `days` … */
            unit?: string;
            /**
             * @description How values of several rows become one; absent: they cannot be added.
             * @enum {string}
             */
            add?: "sum" | "min" | "max";
            /** @description What the column means. */
            description: string;
            /** @description Whether a value can be missing. */
            can_be_null: boolean;
            /** @description Personal data: left out unless the key has the scope `pii`. */
            pii: boolean;
        };
        /** @description A parameter of a dataset */
        DatasetParameter: {
            /** @description The name of the parameter. */
            name: string;
            /** @description Its JSON Schema. */
            schema: {
                [key: string]: unknown;
            };
        };
        /** @description A check that passed */
        PassedCheck: {
            /** @description The name of the check. */
            name: string;
            /** @description What its failure would mean. */
            message: string;
        };
        /** @description Rows refused on the way */
        RefusedRows: {
            /** @description The silver model that the rows were meant for. */
            model: string;
            /** @description The source they came from. */
            source: string;
            /** @description How many. */
            rows: number;
            /** @description Why they were refused. */
            reason: string;
        };
        /** @description Odd rows that were kept */
        NotedRows: {
            /** @description The silver model that the rows were meant for. */
            model: string;
            /** @description The source they came from. */
            source: string;
            /** @description How many. */
            rows: number;
            /** @description What is odd about them. */
            reason: string;
        };
        /** @description Copies that became one row */
        CollapsedRows: {
            /** @description The silver model that the rows were meant for. */
            model: string;
            /** @description The source they came from. */
            source: string;
            /** @description How many. */
            rows: number;
        };
        /** @description A dataset in short */
        DatasetSummary: {
            /** @description The name of the dataset. */
            name: string;
            /** @description Where it is served. */
            path: string;
            /** @description Title in English. */
            label: string;
            /** @description Title in French. */
            label_fr: string;
            /** @description What a row is. */
            description: string;
            /** @description The collection in MongoDB. */
            collection: string;
            /** @description The columns that identify a row. */
            key: string[];
            /** @description The column that `from` and `to` filter; null: it takes neither. */
            time: string | null;
            /** @description The order of the rows when none is asked for; `-` before a column for descending. */
            sort: string[];
            /** @description Rows published. */
            rows: number;
            /** @description Rows published of each source. */
            rows_by_source: {
                [key: string]: number;
            };
            /** @description The run that computed it; null when it was never published. */
            run_id: string | null;
            /**
             * Format: date-time
             * @description When its rows last changed; null when it was never published.
             */
            changed_at: string | null;
        };
        /** @description A dataset in full */
        DatasetDetail: {
            /** @description The name of the dataset. */
            name: string;
            /** @description Where it is served. */
            path: string;
            /** @description Title in English. */
            label: string;
            /** @description Title in French. */
            label_fr: string;
            /** @description What a row is. */
            description: string;
            /** @description The collection in MongoDB. */
            collection: string;
            /** @description The columns that identify a row. */
            key: string[];
            /** @description The column that `from` and `to` filter; null: it takes neither. */
            time: string | null;
            /** @description The order of the rows when none is asked for; `-` before a column for descending. */
            sort: string[];
            /** @description Rows published. */
            rows: number;
            /** @description Rows published of each source. */
            rows_by_source: {
                [key: string]: number;
            };
            /** @description The run that computed it; null when it was never published. */
            run_id: string | null;
            /**
             * Format: date-time
             * @description When its rows last changed; null when it was never published.
             */
            changed_at: string | null;
            /** @description The columns, in the order they are served. */
            columns: components["schemas"]["DatasetColumn"][];
            /** @description What its path takes. */
            parameters: components["schemas"]["DatasetParameter"][];
            /** @description Latest date in the facts of each source, as stored. */
            data_through: {
                [key: string]: string | null;
            };
            /** @description The first rows, as the path answers them. */
            sample: {
                [key: string]: unknown;
            }[];
            /** @description The silver models it is computed from; null: the version does not say. */
            made_from: string[] | null;
            /** @description The checks that its rows passed. */
            checks: components["schemas"]["PassedCheck"][] | null;
            /** @description Rows of those silver models that were refused, by reason. */
            refused: components["schemas"]["RefusedRows"][] | null;
            /** @description Rows that were kept though something about them is odd. */
            noted: components["schemas"]["NotedRows"][] | null;
            /** @description Identical copies of a row that became one. */
            collapsed: components["schemas"]["CollapsedRows"][] | null;
        };
        /** @description The version that is described; null where nothing was ever published */
        CatalogueMeta: {
            /** @description Milliseconds spent in MongoDB. */
            query_ms: number;
            /** @description Entries in `data`. */
            count: number;
            /** @description The published version. */
            version: string | null;
            /** @description The run that computed it. */
            run_id: string | null;
            /**
             * Format: date
             * @description The reference day of the run.
             */
            as_of: string | null;
            /**
             * Format: date-time
             * @description When it was published.
             */
            published_at: string | null;
        };
        /** @description Every dataset */
        DatasetsAnswer: {
            /** @description The datasets described. */
            data: components["schemas"]["DatasetSummary"][];
            meta: components["schemas"]["CatalogueMeta"];
            links: components["schemas"]["Links"];
        };
        /** @description One dataset, as a list of one */
        DatasetAnswer: {
            /** @description The datasets described. */
            data: components["schemas"]["DatasetDetail"][];
            meta: components["schemas"]["CatalogueMeta"];
            links: components["schemas"]["Links"];
        };
        /** @description How many records there are */
        RecordMeta: {
            /** @description Milliseconds that reading them took. */
            query_ms: number;
            /** @description Entries in `data`. */
            count: number;
            /** @description true: more exist; `links.next` leads to them. */
            truncated: boolean;
        };
        /** @description Where this answer and the records after it are */
        RecordLinks: {
            /** @description The address of this answer. */
            self: string;
            /** @description The address of the records that follow. */
            next?: string;
        };
        /** @description What a step of a run did */
        RunStep: {
            /** @description `bronze-<source>`, `silver`, `gold`, `scores`, `check`, `publish` or `clean`. */
            step: string;
            /**
             * @description `interrupted`: its process was ended from outside.
             * @enum {string}
             */
            state: "running" | "done" | "failed" | "interrupted";
            /** @description Who began it */
            began_by: {
                /**
                 * @description What began it.
                 * @enum {string}
                 */
                kind: "command" | "job" | "start";
                /** @description Its name. */
                name: string;
            };
            /** @description The process: host, pid, namespace and start. */
            owner: string;
            /**
             * Format: date-time
             * @description When its last try began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at: string | null;
            /** @description How long the last try took. */
            seconds: number | null;
            /** @description How often it was begun. */
            attempts: number;
            /** @description Rows read. */
            rows_in: number | null;
            /** @description Rows written; of a publish documents written and removed. */
            rows_out: number | null;
            /** @description Rows refused. */
            rejected: number | null;
            /** @description Identical copies that became one row. */
            collapsed: number | null;
            /** @description Bytes written. */
            bytes: number | null;
            /** @description Most memory that its process had at a time; null: it was killed. */
            peak_memory_bytes: number | null;
            /** @description Versions of the product, Node.js, DuckDB and the server read from. */
            versions: {
                [key: string]: string;
            };
            /** @description What a publish came to */
            published: {
                /** @description The version served since. */
                version: string;
                /** @description `none`, `pointer`, `transaction` or `switch`. */
                mode: string;
                /** @description Whether any row changed. */
                changed: boolean;
            } | null;
            /** @description Why a step failed */
            error: {
                /** @description Code of the catalogue of errors. */
                code: string;
                /** @description What happened, and where. */
                message: string;
                /** @description What to do. */
                next: string;
                /** @description Whether it may pass by itself. */
                transient: boolean;
            } | null;
        };
        /** @description A try that failed */
        RunFailure: {
            /** @description The step. */
            step: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Which try of the step it was. */
            attempt: number;
            /** @description Code of the catalogue of errors. */
            code: string;
            /** @description What happened, and where. */
            message: string;
        };
        /** @description A run */
        Run: {
            /** @description The id of the run. */
            run_id: string;
            /** @description The lake that holds what it wrote. */
            lake: string;
            /**
             * @description `interrupted`: its process was ended from outside.
             * @enum {string}
             */
            state: "running" | "done" | "failed" | "interrupted";
            /**
             * Format: date-time
             * @description When its first step began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When its last step ended; null while one runs.
             */
            ended_at: string | null;
            /** @description Its steps, in time. */
            steps: components["schemas"]["RunStep"][];
            /** @description Every try that failed, also of a step that ended well later. */
            failures: components["schemas"]["RunFailure"][];
        };
        /** @description Runs, the newest first */
        RunsAnswer: {
            /** @description The records. */
            data: components["schemas"]["Run"][];
            meta: components["schemas"]["RecordMeta"];
            links: components["schemas"]["RecordLinks"];
        };
        /** @description The state of one dataset */
        DatasetHealth: {
            /** @description Where it is served. */
            path: string;
            /**
             * @description `empty`: no row is stored, whatever was published.
             * @enum {string}
             */
            status: "ok" | "empty" | "never_published";
            /** @description Rows published. */
            rows: number;
            /** @description Rows published of each source. */
            rows_by_source: {
                [key: string]: number;
            };
            /**
             * Format: date-time
             * @description When its rows last changed.
             */
            changed_at: string | null;
            /** @description Seconds since its rows last changed. */
            age_s: number | null;
        };
        /** @description The state of the service */
        Health: {
            /**
             * @description `degraded`: something was never published, a dataset holds no row, or the last publish is older than expected (36 hours for a nightly one).
             * @enum {string}
             */
            status: "ok" | "degraded";
            /** @description Why it is degraded. */
            reasons: string[];
            /** @description The database */
            mongodb: {
                /** @description It answers. */
                ok: boolean;
                /** @description Milliseconds of a smallest read. */
                ping_ms: number;
            };
            /** @description The configured sources. */
            sources: string[];
            /** @description The version served; null when nothing was ever published */
            published: {
                /** @description The published version. */
                version: string;
                /** @description The run that computed it. */
                run_id: string;
                /**
                 * Format: date-time
                 * @description When it was published.
                 */
                published_at: string;
                /**
                 * Format: date
                 * @description The reference day of the run.
                 */
                as_of: string;
                /** @description Seconds since it was published. */
                age_s: number;
            } | null;
            /** @description How good the data is; null where it was never measured */
            quality: {
                /** @description Mean score of the sources. */
                score: number;
                /**
                 * Format: date
                 * @description The oldest of the sources' days.
                 */
                day: string;
                /** @description Each source by its name. */
                sources: {
                    [key: string]: {
                        /** @description Mean score of its tables. */
                        score: number;
                        /**
                         * Format: date
                         * @description The day it was read.
                         */
                        day: string;
                    };
                };
            } | null;
            /** @description Each dataset by its name. */
            datasets: {
                [key: string]: components["schemas"]["DatasetHealth"];
            };
        };
        /** @description What changed; null for a key that may see some of the rows alone */
        DatasetDelta: {
            /** @description Rows of the version before. */
            rows_before: number;
            /** @description Rows of this version. */
            rows_after: number;
            /** @description Rows that are new or another; all of them where the collection was built anew. */
            written: number;
            /** @description Rows that are gone; null where the collection was built anew. */
            removed: number | null;
        } | null;
        /** @description A dataset whose rows a publish has changed */
        DatasetPublished: {
            /** @description The name of the dataset. */
            dataset: string;
            /** @description Where it is served. */
            path: string;
            /** @description The version that is served now. */
            version: string;
            /** @description The run that computed it. */
            run_id: string;
            /**
             * Format: date
             * @description The reference day of the run.
             */
            as_of: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            published_at: string;
            /** @description Rows; null for a key that may see some of them alone. */
            rows: number | null;
            /** @description Rows of each source; null for a key that may see some of them alone. */
            rows_by_source: {
                [key: string]: number;
            } | null;
            delta: components["schemas"]["DatasetDelta"];
            /** @description Latest date in the facts of each source, as stored. */
            data_through: {
                [key: string]: string | null;
            };
        };
        /** @description What a webhook is sent */
        WebhookMessage: {
            /**
             * @description The kind of event.
             * @enum {string}
             */
            type: "dataset.published";
            /**
             * Format: date-time
             * @description When it was published.
             */
            timestamp: string;
            data: components["schemas"]["DatasetPublished"];
        };
    };
    responses: {
        /** @description `invalid-parameter`: A parameter is not valid. `invalid-request`: The request is not valid HTTP. */
        InvalidParameter: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: A key is needed. */
        Unauthorized: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: The key does not allow it. */
        Forbidden: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unknown-dataset`: There is no such path. `unknown-run`: There is no such run. */
        UnknownDataset: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-acceptable`: This format is not offered. */
        NotAcceptable: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-gone`: This version is not served any more. */
        VersionGone: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `uri-too-long`: The address is too long. */
        UriTooLong: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `rate-limited`: Too many requests. */
        RateLimited: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: Something went wrong inside goldserve. */
        InternalError: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `dataset-empty`: There is nothing to serve yet. `dataset-publishing`: A new version is being put in place. `database-unavailable`: MongoDB cannot be reached. `database-denied`: MongoDB refused the login. `streams-full`: Too many clients listen to events. `lake-unreadable`: The lake cannot be read just now. `identity-unavailable`: The issuer of the tokens cannot be reached. */
        Unavailable: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `query-timeout`: The query took too long. */
        QueryTimeout: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the request: the one sent in x-request-id, or a new one. */
        RequestId: string;
        /** @description Milliseconds spent: `mongo` in MongoDB, `total` in all. */
        ServerTiming: string;
        /** @description The kind of authorization asked for (RFC 6750): `Bearer`. */
        Challenge: string;
        /** @description How many requests a window of time takes. */
        RateLimit: number;
        /** @description How many of them are left. */
        RateRemaining: number;
        /** @description Seconds to the end of the window. */
        RateReset: number;
        /** @description Seconds after which the same request can succeed. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getActiveProjects: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, project_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -drift. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `drift`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, project_key, project_id, project_number, project_name, customer_id, customer_name, budget, city, colleague_id, colleague_name, started_on, due_on, days_late, nb_tasks, planned_hours, spent_hours, unpriced_hours, cost, pct_progress, pct_budget, drift, drift_hours, forecast_cost, forecast_hours, forecast_overrun, is_over_budget, last_worked_on. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: project_id, project_number, project_name, customer_id, customer_name, city, colleague_id, colleague_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id?: string[];
                /** @description Rows but those whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id_not?: string[];
                /** @description Rows whose `project_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_number?: string[];
                /** @description Rows but those whose `project_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_number_not?: string[];
                /** @description Rows whose `project_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_name?: string[];
                /** @description Rows but those whose `project_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_name_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city?: string[];
                /** @description Rows but those whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city_not?: string[];
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `started_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                started_on?: string[];
                /** @description Rows but those whose `started_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                started_on_not?: string[];
                /** @description Rows whose `due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                due_on?: string[];
                /** @description Rows but those whose `due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                due_on_not?: string[];
                /** @description Rows whose `is_over_budget` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over_budget?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_over_budget` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over_budget_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `last_worked_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_worked_on?: string[];
                /** @description Rows but those whose `last_worked_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_worked_on_not?: string[];
                /** @description Rows whose `project_key` is at least this; a row where it is missing is left out. */
                project_key_min?: number;
                /** @description Rows whose `project_key` is at most this; a row where it is missing is left out. */
                project_key_max?: number;
                /** @description Rows whose `budget` is at least this; a row where it is missing is left out. */
                budget_min?: number;
                /** @description Rows whose `budget` is at most this; a row where it is missing is left out. */
                budget_max?: number;
                /** @description Rows whose `days_late` is at least this; a row where it is missing is left out. */
                days_late_min?: number;
                /** @description Rows whose `days_late` is at most this; a row where it is missing is left out. */
                days_late_max?: number;
                /** @description Rows whose `nb_tasks` is at least this; a row where it is missing is left out. */
                nb_tasks_min?: number;
                /** @description Rows whose `nb_tasks` is at most this; a row where it is missing is left out. */
                nb_tasks_max?: number;
                /** @description Rows whose `planned_hours` is at least this; a row where it is missing is left out. */
                planned_hours_min?: number;
                /** @description Rows whose `planned_hours` is at most this; a row where it is missing is left out. */
                planned_hours_max?: number;
                /** @description Rows whose `spent_hours` is at least this; a row where it is missing is left out. */
                spent_hours_min?: number;
                /** @description Rows whose `spent_hours` is at most this; a row where it is missing is left out. */
                spent_hours_max?: number;
                /** @description Rows whose `unpriced_hours` is at least this; a row where it is missing is left out. */
                unpriced_hours_min?: number;
                /** @description Rows whose `unpriced_hours` is at most this; a row where it is missing is left out. */
                unpriced_hours_max?: number;
                /** @description Rows whose `cost` is at least this; a row where it is missing is left out. */
                cost_min?: number;
                /** @description Rows whose `cost` is at most this; a row where it is missing is left out. */
                cost_max?: number;
                /** @description Rows whose `pct_progress` is at least this; a row where it is missing is left out. */
                pct_progress_min?: number;
                /** @description Rows whose `pct_progress` is at most this; a row where it is missing is left out. */
                pct_progress_max?: number;
                /** @description Rows whose `pct_budget` is at least this; a row where it is missing is left out. */
                pct_budget_min?: number;
                /** @description Rows whose `pct_budget` is at most this; a row where it is missing is left out. */
                pct_budget_max?: number;
                /** @description Rows whose `drift` is at least this; a row where it is missing is left out. */
                drift_min?: number;
                /** @description Rows whose `drift` is at most this; a row where it is missing is left out. */
                drift_max?: number;
                /** @description Rows whose `drift_hours` is at least this; a row where it is missing is left out. */
                drift_hours_min?: number;
                /** @description Rows whose `drift_hours` is at most this; a row where it is missing is left out. */
                drift_hours_max?: number;
                /** @description Rows whose `forecast_cost` is at least this; a row where it is missing is left out. */
                forecast_cost_min?: number;
                /** @description Rows whose `forecast_cost` is at most this; a row where it is missing is left out. */
                forecast_cost_max?: number;
                /** @description Rows whose `forecast_hours` is at least this; a row where it is missing is left out. */
                forecast_hours_min?: number;
                /** @description Rows whose `forecast_hours` is at most this; a row where it is missing is left out. */
                forecast_hours_max?: number;
                /** @description Rows whose `forecast_overrun` is at least this; a row where it is missing is left out. */
                forecast_overrun_min?: number;
                /** @description Rows whose `forecast_overrun` is at most this; a row where it is missing is left out. */
                forecast_overrun_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveProjectsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ActiveProjectsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getByCountry: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, pays) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -ca. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, pays, ca, nb_achats, nb_clients, panier_moyen, part_ca. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: pays. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays?: string[];
                /** @description Rows but those whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
                /** @description Rows whose `part_ca` is at least this; a row where it is missing is left out. */
                part_ca_min?: number;
                /** @description Rows whose `part_ca` is at most this; a row where it is missing is left out. */
                part_ca_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ByCountryAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ByCountryColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getByProduct: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, produit) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -ca. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, produit, ca, nb_achats, nb_clients, panier_moyen, part_ca. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: produit. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `produit` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                produit?: string[];
                /** @description Rows but those whose `produit` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                produit_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
                /** @description Rows whose `part_ca` is at least this; a row where it is missing is left out. */
                part_ca_min?: number;
                /** @description Rows whose `part_ca` is at most this; a row where it is missing is left out. */
                part_ca_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ByProductAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ByProductColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCashFlowForecast: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, period) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -is_overdue,week. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `expected_in`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, period, week, is_overdue, expected_in, expected_out, net, cumulated_net, nb_due, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: period. */
                q?: string;
                /** @description Rows whose `week` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `week` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `week` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `period` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                period?: string[];
                /** @description Rows but those whose `period` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                period_not?: string[];
                /** @description Rows whose `week` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                week?: string[];
                /** @description Rows but those whose `week` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                week_not?: string[];
                /** @description Rows whose `is_overdue` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_overdue?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_overdue` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_overdue_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `expected_in` is at least this; a row where it is missing is left out. */
                expected_in_min?: number;
                /** @description Rows whose `expected_in` is at most this; a row where it is missing is left out. */
                expected_in_max?: number;
                /** @description Rows whose `expected_out` is at least this; a row where it is missing is left out. */
                expected_out_min?: number;
                /** @description Rows whose `expected_out` is at most this; a row where it is missing is left out. */
                expected_out_max?: number;
                /** @description Rows whose `net` is at least this; a row where it is missing is left out. */
                net_min?: number;
                /** @description Rows whose `net` is at most this; a row where it is missing is left out. */
                net_max?: number;
                /** @description Rows whose `cumulated_net` is at least this; a row where it is missing is left out. */
                cumulated_net_min?: number;
                /** @description Rows whose `cumulated_net` is at most this; a row where it is missing is left out. */
                cumulated_net_max?: number;
                /** @description Rows whose `nb_due` is at least this; a row where it is missing is left out. */
                nb_due_min?: number;
                /** @description Rows whose `nb_due` is at most this; a row where it is missing is left out. */
                nb_due_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CashFlowForecastAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CashFlowForecastColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getClientFeatures: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, id_client) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,id_client. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `monetary_12m`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, id_client, freq_12m, monetary_12m, monetary_avg_12m, recency_days, tenure_days, product_diversity_12m, total_orders_all, total_spend_all, avg_order_value_all. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: id_client. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client?: string[];
                /** @description Rows but those whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client_not?: string[];
                /** @description Rows whose `freq_12m` is at least this; a row where it is missing is left out. */
                freq_12m_min?: number;
                /** @description Rows whose `freq_12m` is at most this; a row where it is missing is left out. */
                freq_12m_max?: number;
                /** @description Rows whose `monetary_12m` is at least this; a row where it is missing is left out. */
                monetary_12m_min?: number;
                /** @description Rows whose `monetary_12m` is at most this; a row where it is missing is left out. */
                monetary_12m_max?: number;
                /** @description Rows whose `monetary_avg_12m` is at least this; a row where it is missing is left out. */
                monetary_avg_12m_min?: number;
                /** @description Rows whose `monetary_avg_12m` is at most this; a row where it is missing is left out. */
                monetary_avg_12m_max?: number;
                /** @description Rows whose `recency_days` is at least this; a row where it is missing is left out. */
                recency_days_min?: number;
                /** @description Rows whose `recency_days` is at most this; a row where it is missing is left out. */
                recency_days_max?: number;
                /** @description Rows whose `tenure_days` is at least this; a row where it is missing is left out. */
                tenure_days_min?: number;
                /** @description Rows whose `tenure_days` is at most this; a row where it is missing is left out. */
                tenure_days_max?: number;
                /** @description Rows whose `product_diversity_12m` is at least this; a row where it is missing is left out. */
                product_diversity_12m_min?: number;
                /** @description Rows whose `product_diversity_12m` is at most this; a row where it is missing is left out. */
                product_diversity_12m_max?: number;
                /** @description Rows whose `total_orders_all` is at least this; a row where it is missing is left out. */
                total_orders_all_min?: number;
                /** @description Rows whose `total_orders_all` is at most this; a row where it is missing is left out. */
                total_orders_all_max?: number;
                /** @description Rows whose `total_spend_all` is at least this; a row where it is missing is left out. */
                total_spend_all_min?: number;
                /** @description Rows whose `total_spend_all` is at most this; a row where it is missing is left out. */
                total_spend_all_max?: number;
                /** @description Rows whose `avg_order_value_all` is at least this; a row where it is missing is left out. */
                avg_order_value_all_min?: number;
                /** @description Rows whose `avg_order_value_all` is at most this; a row where it is missing is left out. */
                avg_order_value_all_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFeaturesAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ClientFeaturesColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getScores: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, id_client) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -expected_value_12m. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `expected_value_12m`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, id_client, freq_12m, monetary_12m, monetary_avg_12m, recency_days, tenure_days, product_diversity_12m, total_orders_all, total_spend_all, avg_order_value_all, r, f, m, prob_reachat_12m, expected_value_12m, value_at_risk_12m, segment_label. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: id_client, segment_label. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client?: string[];
                /** @description Rows but those whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client_not?: string[];
                /** @description Rows whose `segment_label` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                segment_label?: string[];
                /** @description Rows but those whose `segment_label` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                segment_label_not?: string[];
                /** @description Rows whose `freq_12m` is at least this; a row where it is missing is left out. */
                freq_12m_min?: number;
                /** @description Rows whose `freq_12m` is at most this; a row where it is missing is left out. */
                freq_12m_max?: number;
                /** @description Rows whose `monetary_12m` is at least this; a row where it is missing is left out. */
                monetary_12m_min?: number;
                /** @description Rows whose `monetary_12m` is at most this; a row where it is missing is left out. */
                monetary_12m_max?: number;
                /** @description Rows whose `monetary_avg_12m` is at least this; a row where it is missing is left out. */
                monetary_avg_12m_min?: number;
                /** @description Rows whose `monetary_avg_12m` is at most this; a row where it is missing is left out. */
                monetary_avg_12m_max?: number;
                /** @description Rows whose `recency_days` is at least this; a row where it is missing is left out. */
                recency_days_min?: number;
                /** @description Rows whose `recency_days` is at most this; a row where it is missing is left out. */
                recency_days_max?: number;
                /** @description Rows whose `tenure_days` is at least this; a row where it is missing is left out. */
                tenure_days_min?: number;
                /** @description Rows whose `tenure_days` is at most this; a row where it is missing is left out. */
                tenure_days_max?: number;
                /** @description Rows whose `product_diversity_12m` is at least this; a row where it is missing is left out. */
                product_diversity_12m_min?: number;
                /** @description Rows whose `product_diversity_12m` is at most this; a row where it is missing is left out. */
                product_diversity_12m_max?: number;
                /** @description Rows whose `total_orders_all` is at least this; a row where it is missing is left out. */
                total_orders_all_min?: number;
                /** @description Rows whose `total_orders_all` is at most this; a row where it is missing is left out. */
                total_orders_all_max?: number;
                /** @description Rows whose `total_spend_all` is at least this; a row where it is missing is left out. */
                total_spend_all_min?: number;
                /** @description Rows whose `total_spend_all` is at most this; a row where it is missing is left out. */
                total_spend_all_max?: number;
                /** @description Rows whose `avg_order_value_all` is at least this; a row where it is missing is left out. */
                avg_order_value_all_min?: number;
                /** @description Rows whose `avg_order_value_all` is at most this; a row where it is missing is left out. */
                avg_order_value_all_max?: number;
                /** @description Rows whose `r` is at least this; a row where it is missing is left out. */
                r_min?: number;
                /** @description Rows whose `r` is at most this; a row where it is missing is left out. */
                r_max?: number;
                /** @description Rows whose `f` is at least this; a row where it is missing is left out. */
                f_min?: number;
                /** @description Rows whose `f` is at most this; a row where it is missing is left out. */
                f_max?: number;
                /** @description Rows whose `m` is at least this; a row where it is missing is left out. */
                m_min?: number;
                /** @description Rows whose `m` is at most this; a row where it is missing is left out. */
                m_max?: number;
                /** @description Rows whose `prob_reachat_12m` is at least this; a row where it is missing is left out. */
                prob_reachat_12m_min?: number;
                /** @description Rows whose `prob_reachat_12m` is at most this; a row where it is missing is left out. */
                prob_reachat_12m_max?: number;
                /** @description Rows whose `expected_value_12m` is at least this; a row where it is missing is left out. */
                expected_value_12m_min?: number;
                /** @description Rows whose `expected_value_12m` is at most this; a row where it is missing is left out. */
                expected_value_12m_max?: number;
                /** @description Rows whose `value_at_risk_12m` is at least this; a row where it is missing is left out. */
                value_at_risk_12m_min?: number;
                /** @description Rows whose `value_at_risk_12m` is at most this; a row where it is missing is left out. */
                value_at_risk_12m_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientScoresAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ClientScoresColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCohort: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, cohorte) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,cohorte. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nouveaux_clients`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, cohorte, nouveaux_clients, ca_premier_mois, ca_total. */
                fields?: string;
                /** @description Rows whose `cohorte` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `cohorte` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `cohorte` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: nouveaux_clients, ca_premier_mois, ca_total; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `cohorte` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `cohorte` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                cohorte?: string[];
                /** @description Rows but those whose `cohorte` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                cohorte_not?: string[];
                /** @description Rows whose `nouveaux_clients` is at least this; a row where it is missing is left out. */
                nouveaux_clients_min?: number;
                /** @description Rows whose `nouveaux_clients` is at most this; a row where it is missing is left out. */
                nouveaux_clients_max?: number;
                /** @description Rows whose `ca_premier_mois` is at least this; a row where it is missing is left out. */
                ca_premier_mois_min?: number;
                /** @description Rows whose `ca_premier_mois` is at most this; a row where it is missing is left out. */
                ca_premier_mois_max?: number;
                /** @description Rows whose `ca_total` is at least this; a row where it is missing is left out. */
                ca_total_min?: number;
                /** @description Rows whose `ca_total` is at most this; a row where it is missing is left out. */
                ca_total_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortFirstPurchaseAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CohortFirstPurchaseColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCohortRetention: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, cohorte, mois_index) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,cohorte,mois_index. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, cohorte, mois_index, clients_actifs, retention, ca. */
                fields?: string;
                /** @description Rows whose `cohorte` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `cohorte` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `cohorte` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: ca; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `cohorte` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `cohorte` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                cohorte?: string[];
                /** @description Rows but those whose `cohorte` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                cohorte_not?: string[];
                /** @description Rows whose `mois_index` is at least this; a row where it is missing is left out. */
                mois_index_min?: number;
                /** @description Rows whose `mois_index` is at most this; a row where it is missing is left out. */
                mois_index_max?: number;
                /** @description Rows whose `clients_actifs` is at least this; a row where it is missing is left out. */
                clients_actifs_min?: number;
                /** @description Rows whose `clients_actifs` is at most this; a row where it is missing is left out. */
                clients_actifs_max?: number;
                /** @description Rows whose `retention` is at least this; a row where it is missing is left out. */
                retention_min?: number;
                /** @description Rows whose `retention` is at most this; a row where it is missing is left out. */
                retention_max?: number;
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortRetentionAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CohortRetentionColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCommercialDashboard: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, full_date, customer_id, item_family_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,full_date,customer_id,item_family_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, full_date, month_name, customer_id, customer_name, customer_segment, item_family_id, item_family_name, nb_documents, revenue, margin, avg_margin_rate. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: month_name, customer_id, customer_name, customer_segment, item_family_id, item_family_name. */
                q?: string;
                /** @description Rows whose `full_date` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `full_date` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `full_date` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `full_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                full_date?: string[];
                /** @description Rows but those whose `full_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                full_date_not?: string[];
                /** @description Rows whose `month_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_name?: string[];
                /** @description Rows but those whose `month_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_name_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `customer_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_segment?: string[];
                /** @description Rows but those whose `customer_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_segment_not?: string[];
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `margin` is at least this; a row where it is missing is left out. */
                margin_min?: number;
                /** @description Rows whose `margin` is at most this; a row where it is missing is left out. */
                margin_max?: number;
                /** @description Rows whose `avg_margin_rate` is at least this; a row where it is missing is left out. */
                avg_margin_rate_min?: number;
                /** @description Rows whose `avg_margin_rate` is at most this; a row where it is missing is left out. */
                avg_margin_rate_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommercialDashboardAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CommercialDashboardColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCustomerDuplicates: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,group_id,customer_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `group_size`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, group_id, customer_id, customer_name, group_size, reason, zipcode, city, phone, email, registered_on, is_active, lifetime_value. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: group_id, customer_id, customer_name, reason, zipcode, city, phone, email. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `group_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                group_id?: string[];
                /** @description Rows but those whose `group_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                group_id_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `reason` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                reason?: string[];
                /** @description Rows but those whose `reason` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                reason_not?: string[];
                /** @description Rows whose `zipcode` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                zipcode?: string[];
                /** @description Rows but those whose `zipcode` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                zipcode_not?: string[];
                /** @description Rows whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city?: string[];
                /** @description Rows but those whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city_not?: string[];
                /** @description Rows whose `phone` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                phone?: string[];
                /** @description Rows but those whose `phone` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                phone_not?: string[];
                /** @description Rows whose `email` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                email?: string[];
                /** @description Rows but those whose `email` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                email_not?: string[];
                /** @description Rows whose `registered_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                registered_on?: string[];
                /** @description Rows but those whose `registered_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                registered_on_not?: string[];
                /** @description Rows whose `is_active` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_active?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_active` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_active_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `group_size` is at least this; a row where it is missing is left out. */
                group_size_min?: number;
                /** @description Rows whose `group_size` is at most this; a row where it is missing is left out. */
                group_size_max?: number;
                /** @description Rows whose `lifetime_value` is at least this; a row where it is missing is left out. */
                lifetime_value_min?: number;
                /** @description Rows whose `lifetime_value` is at most this; a row where it is missing is left out. */
                lifetime_value_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDuplicatesAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CustomerDuplicatesColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCustomerLifetimeMetrics: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -lifetime_revenue. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `lifetime_revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, customer_key, customer_id, customer_name, first_order_date, last_order_date, days_since_last_order, customer_age_days, total_orders, total_quotes, total_invoices, lifetime_revenue, lifetime_margin, avg_order_value, max_order_value, avg_days_between_orders, order_frequency_score, recency_score, monetary_score, rfm_segment, churn_probability, predicted_next_order_date, predicted_ltv_12m, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: customer_id, customer_name, rfm_segment. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `first_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_order_date?: string[];
                /** @description Rows but those whose `first_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_order_date_not?: string[];
                /** @description Rows whose `last_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_order_date?: string[];
                /** @description Rows but those whose `last_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_order_date_not?: string[];
                /** @description Rows whose `rfm_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                rfm_segment?: string[];
                /** @description Rows but those whose `rfm_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                rfm_segment_not?: string[];
                /** @description Rows whose `predicted_next_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                predicted_next_order_date?: string[];
                /** @description Rows but those whose `predicted_next_order_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                predicted_next_order_date_not?: string[];
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `days_since_last_order` is at least this; a row where it is missing is left out. */
                days_since_last_order_min?: number;
                /** @description Rows whose `days_since_last_order` is at most this; a row where it is missing is left out. */
                days_since_last_order_max?: number;
                /** @description Rows whose `customer_age_days` is at least this; a row where it is missing is left out. */
                customer_age_days_min?: number;
                /** @description Rows whose `customer_age_days` is at most this; a row where it is missing is left out. */
                customer_age_days_max?: number;
                /** @description Rows whose `total_orders` is at least this; a row where it is missing is left out. */
                total_orders_min?: number;
                /** @description Rows whose `total_orders` is at most this; a row where it is missing is left out. */
                total_orders_max?: number;
                /** @description Rows whose `total_quotes` is at least this; a row where it is missing is left out. */
                total_quotes_min?: number;
                /** @description Rows whose `total_quotes` is at most this; a row where it is missing is left out. */
                total_quotes_max?: number;
                /** @description Rows whose `total_invoices` is at least this; a row where it is missing is left out. */
                total_invoices_min?: number;
                /** @description Rows whose `total_invoices` is at most this; a row where it is missing is left out. */
                total_invoices_max?: number;
                /** @description Rows whose `lifetime_revenue` is at least this; a row where it is missing is left out. */
                lifetime_revenue_min?: number;
                /** @description Rows whose `lifetime_revenue` is at most this; a row where it is missing is left out. */
                lifetime_revenue_max?: number;
                /** @description Rows whose `lifetime_margin` is at least this; a row where it is missing is left out. */
                lifetime_margin_min?: number;
                /** @description Rows whose `lifetime_margin` is at most this; a row where it is missing is left out. */
                lifetime_margin_max?: number;
                /** @description Rows whose `avg_order_value` is at least this; a row where it is missing is left out. */
                avg_order_value_min?: number;
                /** @description Rows whose `avg_order_value` is at most this; a row where it is missing is left out. */
                avg_order_value_max?: number;
                /** @description Rows whose `max_order_value` is at least this; a row where it is missing is left out. */
                max_order_value_min?: number;
                /** @description Rows whose `max_order_value` is at most this; a row where it is missing is left out. */
                max_order_value_max?: number;
                /** @description Rows whose `avg_days_between_orders` is at least this; a row where it is missing is left out. */
                avg_days_between_orders_min?: number;
                /** @description Rows whose `avg_days_between_orders` is at most this; a row where it is missing is left out. */
                avg_days_between_orders_max?: number;
                /** @description Rows whose `order_frequency_score` is at least this; a row where it is missing is left out. */
                order_frequency_score_min?: number;
                /** @description Rows whose `order_frequency_score` is at most this; a row where it is missing is left out. */
                order_frequency_score_max?: number;
                /** @description Rows whose `recency_score` is at least this; a row where it is missing is left out. */
                recency_score_min?: number;
                /** @description Rows whose `recency_score` is at most this; a row where it is missing is left out. */
                recency_score_max?: number;
                /** @description Rows whose `monetary_score` is at least this; a row where it is missing is left out. */
                monetary_score_min?: number;
                /** @description Rows whose `monetary_score` is at most this; a row where it is missing is left out. */
                monetary_score_max?: number;
                /** @description Rows whose `churn_probability` is at least this; a row where it is missing is left out. */
                churn_probability_min?: number;
                /** @description Rows whose `churn_probability` is at most this; a row where it is missing is left out. */
                churn_probability_max?: number;
                /** @description Rows whose `predicted_ltv_12m` is at least this; a row where it is missing is left out. */
                predicted_ltv_12m_min?: number;
                /** @description Rows whose `predicted_ltv_12m` is at most this; a row where it is missing is left out. */
                predicted_ltv_12m_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLifetimeMetricsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CustomerLifetimeMetricsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getCustomerServiceSegments: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -revenue_365d. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `revenue_365d`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, customer_key, customer_id, customer_name, service_segment, is_at_risk, is_premium, is_frequent, is_new, revenue_365d, nb_tickets_365d, nb_late_tickets_365d, avg_satisfaction_365d, nb_open_tickets, known_since. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: customer_id, customer_name, service_segment. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `service_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                service_segment?: string[];
                /** @description Rows but those whose `service_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                service_segment_not?: string[];
                /** @description Rows whose `is_at_risk` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_at_risk?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_at_risk` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_at_risk_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_premium` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_premium?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_premium` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_premium_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_frequent` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_frequent?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_frequent` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_frequent_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_new` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_new?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_new` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_new_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `known_since` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                known_since?: string[];
                /** @description Rows but those whose `known_since` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                known_since_not?: string[];
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `revenue_365d` is at least this; a row where it is missing is left out. */
                revenue_365d_min?: number;
                /** @description Rows whose `revenue_365d` is at most this; a row where it is missing is left out. */
                revenue_365d_max?: number;
                /** @description Rows whose `nb_tickets_365d` is at least this; a row where it is missing is left out. */
                nb_tickets_365d_min?: number;
                /** @description Rows whose `nb_tickets_365d` is at most this; a row where it is missing is left out. */
                nb_tickets_365d_max?: number;
                /** @description Rows whose `nb_late_tickets_365d` is at least this; a row where it is missing is left out. */
                nb_late_tickets_365d_min?: number;
                /** @description Rows whose `nb_late_tickets_365d` is at most this; a row where it is missing is left out. */
                nb_late_tickets_365d_max?: number;
                /** @description Rows whose `avg_satisfaction_365d` is at least this; a row where it is missing is left out. */
                avg_satisfaction_365d_min?: number;
                /** @description Rows whose `avg_satisfaction_365d` is at most this; a row where it is missing is left out. */
                avg_satisfaction_365d_max?: number;
                /** @description Rows whose `nb_open_tickets` is at least this; a row where it is missing is left out. */
                nb_open_tickets_min?: number;
                /** @description Rows whose `nb_open_tickets` is at most this; a row where it is missing is left out. */
                nb_open_tickets_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerServiceSegmentsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["CustomerServiceSegmentsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDaily: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, jour) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,jour. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, jour, ca, nb_achats, nb_clients, panier_moyen. */
                fields?: string;
                /** @description Rows whose `jour` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `jour` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `jour` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: ca, nb_achats; other figures are refused. */
                grain?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The zone that the days of `jour` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour?: string[];
                /** @description Rows but those whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["DailyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDataQuality: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, day, table_name) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -day,-source,score. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `score`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, day, table_name, score, source_score, missing_share, valid_share, coherent_share, unique_share, rows_in, accepted, rejected, duplicates, incoherent, end_before_start, closed_without_date, negative_stock, totals_differ, orphan_keys. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: table_name. */
                q?: string;
                /** @description Rows whose `day` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `day` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `day` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `day` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                day?: string[];
                /** @description Rows but those whose `day` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                day_not?: string[];
                /** @description Rows whose `table_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                table_name?: string[];
                /** @description Rows but those whose `table_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                table_name_not?: string[];
                /** @description Rows whose `score` is at least this; a row where it is missing is left out. */
                score_min?: number;
                /** @description Rows whose `score` is at most this; a row where it is missing is left out. */
                score_max?: number;
                /** @description Rows whose `source_score` is at least this; a row where it is missing is left out. */
                source_score_min?: number;
                /** @description Rows whose `source_score` is at most this; a row where it is missing is left out. */
                source_score_max?: number;
                /** @description Rows whose `missing_share` is at least this; a row where it is missing is left out. */
                missing_share_min?: number;
                /** @description Rows whose `missing_share` is at most this; a row where it is missing is left out. */
                missing_share_max?: number;
                /** @description Rows whose `valid_share` is at least this; a row where it is missing is left out. */
                valid_share_min?: number;
                /** @description Rows whose `valid_share` is at most this; a row where it is missing is left out. */
                valid_share_max?: number;
                /** @description Rows whose `coherent_share` is at least this; a row where it is missing is left out. */
                coherent_share_min?: number;
                /** @description Rows whose `coherent_share` is at most this; a row where it is missing is left out. */
                coherent_share_max?: number;
                /** @description Rows whose `unique_share` is at least this; a row where it is missing is left out. */
                unique_share_min?: number;
                /** @description Rows whose `unique_share` is at most this; a row where it is missing is left out. */
                unique_share_max?: number;
                /** @description Rows whose `rows_in` is at least this; a row where it is missing is left out. */
                rows_in_min?: number;
                /** @description Rows whose `rows_in` is at most this; a row where it is missing is left out. */
                rows_in_max?: number;
                /** @description Rows whose `accepted` is at least this; a row where it is missing is left out. */
                accepted_min?: number;
                /** @description Rows whose `accepted` is at most this; a row where it is missing is left out. */
                accepted_max?: number;
                /** @description Rows whose `rejected` is at least this; a row where it is missing is left out. */
                rejected_min?: number;
                /** @description Rows whose `rejected` is at most this; a row where it is missing is left out. */
                rejected_max?: number;
                /** @description Rows whose `duplicates` is at least this; a row where it is missing is left out. */
                duplicates_min?: number;
                /** @description Rows whose `duplicates` is at most this; a row where it is missing is left out. */
                duplicates_max?: number;
                /** @description Rows whose `incoherent` is at least this; a row where it is missing is left out. */
                incoherent_min?: number;
                /** @description Rows whose `incoherent` is at most this; a row where it is missing is left out. */
                incoherent_max?: number;
                /** @description Rows whose `end_before_start` is at least this; a row where it is missing is left out. */
                end_before_start_min?: number;
                /** @description Rows whose `end_before_start` is at most this; a row where it is missing is left out. */
                end_before_start_max?: number;
                /** @description Rows whose `closed_without_date` is at least this; a row where it is missing is left out. */
                closed_without_date_min?: number;
                /** @description Rows whose `closed_without_date` is at most this; a row where it is missing is left out. */
                closed_without_date_max?: number;
                /** @description Rows whose `negative_stock` is at least this; a row where it is missing is left out. */
                negative_stock_min?: number;
                /** @description Rows whose `negative_stock` is at most this; a row where it is missing is left out. */
                negative_stock_max?: number;
                /** @description Rows whose `totals_differ` is at least this; a row where it is missing is left out. */
                totals_differ_min?: number;
                /** @description Rows whose `totals_differ` is at most this; a row where it is missing is left out. */
                totals_differ_max?: number;
                /** @description Rows whose `orphan_keys` is at least this; a row where it is missing is left out. */
                orphan_keys_min?: number;
                /** @description Rows whose `orphan_keys` is at most this; a row where it is missing is left out. */
                orphan_keys_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataQualityAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["DataQualityColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDimClients: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, id_client) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,id_client. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `total_orders`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, id_client, nom, email, pays, date_inscription, first_purchase, last_purchase, recency_days, tenure_days, total_orders, total_spend, avg_order_value. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: id_client, nom, email, pays. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client?: string[];
                /** @description Rows but those whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client_not?: string[];
                /** @description Rows whose `nom` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                nom?: string[];
                /** @description Rows but those whose `nom` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                nom_not?: string[];
                /** @description Rows whose `email` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                email?: string[];
                /** @description Rows but those whose `email` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                email_not?: string[];
                /** @description Rows whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays?: string[];
                /** @description Rows but those whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays_not?: string[];
                /** @description Rows whose `date_inscription` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                date_inscription?: string[];
                /** @description Rows but those whose `date_inscription` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                date_inscription_not?: string[];
                /** @description Rows whose `recency_days` is at least this; a row where it is missing is left out. */
                recency_days_min?: number;
                /** @description Rows whose `recency_days` is at most this; a row where it is missing is left out. */
                recency_days_max?: number;
                /** @description Rows whose `tenure_days` is at least this; a row where it is missing is left out. */
                tenure_days_min?: number;
                /** @description Rows whose `tenure_days` is at most this; a row where it is missing is left out. */
                tenure_days_max?: number;
                /** @description Rows whose `total_orders` is at least this; a row where it is missing is left out. */
                total_orders_min?: number;
                /** @description Rows whose `total_orders` is at most this; a row where it is missing is left out. */
                total_orders_max?: number;
                /** @description Rows whose `total_spend` is at least this; a row where it is missing is left out. */
                total_spend_min?: number;
                /** @description Rows whose `total_spend` is at most this; a row where it is missing is left out. */
                total_spend_max?: number;
                /** @description Rows whose `avg_order_value` is at least this; a row where it is missing is left out. */
                avg_order_value_min?: number;
                /** @description Rows whose `avg_order_value` is at most this; a row where it is missing is left out. */
                avg_order_value_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimClientsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["DimClientsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDistribution: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, tranche) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: borne_min. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_achats`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, tranche, borne_min, borne_max, nb_achats, ca. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: tranche. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `tranche` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                tranche?: string[];
                /** @description Rows but those whose `tranche` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                tranche_not?: string[];
                /** @description Rows whose `borne_min` is at least this; a row where it is missing is left out. */
                borne_min_min?: number;
                /** @description Rows whose `borne_min` is at most this; a row where it is missing is left out. */
                borne_min_max?: number;
                /** @description Rows whose `borne_max` is at least this; a row where it is missing is left out. */
                borne_max_min?: number;
                /** @description Rows whose `borne_max` is at most this; a row where it is missing is left out. */
                borne_max_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["DistributionColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getEquipmentFailureAnalysis: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_product_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -nb_incidents. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_incidents`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, item_key, customer_product_id, equipment_name, item_id, item_name, customer_key, customer_id, customer_name, installation_date, equipment_age_months, is_under_warranty, is_under_contract, nb_incidents, first_incident_date, last_incident_date, mtbf_days, total_maintenance_cost, avg_repair_cost, failure_risk_score, recommended_action, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: customer_product_id, equipment_name, item_id, item_name, customer_id, customer_name, recommended_action. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `customer_product_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_product_id?: string[];
                /** @description Rows but those whose `customer_product_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_product_id_not?: string[];
                /** @description Rows whose `equipment_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                equipment_name?: string[];
                /** @description Rows but those whose `equipment_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                equipment_name_not?: string[];
                /** @description Rows whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id?: string[];
                /** @description Rows but those whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id_not?: string[];
                /** @description Rows whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name?: string[];
                /** @description Rows but those whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `installation_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                installation_date?: string[];
                /** @description Rows but those whose `installation_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                installation_date_not?: string[];
                /** @description Rows whose `is_under_warranty` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_under_warranty?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_under_warranty` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_under_warranty_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_under_contract` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_under_contract?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_under_contract` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_under_contract_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `first_incident_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_incident_date?: string[];
                /** @description Rows but those whose `first_incident_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_incident_date_not?: string[];
                /** @description Rows whose `last_incident_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_incident_date?: string[];
                /** @description Rows but those whose `last_incident_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_incident_date_not?: string[];
                /** @description Rows whose `recommended_action` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                recommended_action?: string[];
                /** @description Rows but those whose `recommended_action` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                recommended_action_not?: string[];
                /** @description Rows whose `item_key` is at least this; a row where it is missing is left out. */
                item_key_min?: number;
                /** @description Rows whose `item_key` is at most this; a row where it is missing is left out. */
                item_key_max?: number;
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `equipment_age_months` is at least this; a row where it is missing is left out. */
                equipment_age_months_min?: number;
                /** @description Rows whose `equipment_age_months` is at most this; a row where it is missing is left out. */
                equipment_age_months_max?: number;
                /** @description Rows whose `nb_incidents` is at least this; a row where it is missing is left out. */
                nb_incidents_min?: number;
                /** @description Rows whose `nb_incidents` is at most this; a row where it is missing is left out. */
                nb_incidents_max?: number;
                /** @description Rows whose `mtbf_days` is at least this; a row where it is missing is left out. */
                mtbf_days_min?: number;
                /** @description Rows whose `mtbf_days` is at most this; a row where it is missing is left out. */
                mtbf_days_max?: number;
                /** @description Rows whose `total_maintenance_cost` is at least this; a row where it is missing is left out. */
                total_maintenance_cost_min?: number;
                /** @description Rows whose `total_maintenance_cost` is at most this; a row where it is missing is left out. */
                total_maintenance_cost_max?: number;
                /** @description Rows whose `avg_repair_cost` is at least this; a row where it is missing is left out. */
                avg_repair_cost_min?: number;
                /** @description Rows whose `avg_repair_cost` is at most this; a row where it is missing is left out. */
                avg_repair_cost_max?: number;
                /** @description Rows whose `failure_risk_score` is at least this; a row where it is missing is left out. */
                failure_risk_score_min?: number;
                /** @description Rows whose `failure_risk_score` is at most this; a row where it is missing is left out. */
                failure_risk_score_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentFailureAnalysisAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["EquipmentFailureAnalysisColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getFactAchats: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, id_achat) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,id_achat. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `montant`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, id_achat, id_client, date_achat, montant, produit, pays, mois. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: id_achat, id_client, produit, pays. */
                q?: string;
                /** @description Rows whose `date_achat` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `date_achat` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `date_achat` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: montant; other figures are refused. */
                grain?: "day" | "week" | "month" | "quarter" | "year";
                /** @description The zone that the days of `date_achat` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `id_achat` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_achat?: string[];
                /** @description Rows but those whose `id_achat` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_achat_not?: string[];
                /** @description Rows whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client?: string[];
                /** @description Rows but those whose `id_client` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                id_client_not?: string[];
                /** @description Rows whose `produit` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                produit?: string[];
                /** @description Rows but those whose `produit` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                produit_not?: string[];
                /** @description Rows whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays?: string[];
                /** @description Rows but those whose `pays` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                pays_not?: string[];
                /** @description Rows whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois?: string[];
                /** @description Rows but those whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois_not?: string[];
                /** @description Rows whose `montant` is at least this; a row where it is missing is left out. */
                montant_min?: number;
                /** @description Rows whose `montant` is at most this; a row where it is missing is left out. */
                montant_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAchatsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["FactAchatsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getFinancialKpiMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, period_end, revenue, revenue_vat_included, purchases, purchases_vat_included, gross_margin, gross_margin_rate, receivables, payables, dso_days, dpo_days, gold_updated_at. */
                fields?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `period_end` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                period_end?: string[];
                /** @description Rows but those whose `period_end` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                period_end_not?: string[];
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `revenue_vat_included` is at least this; a row where it is missing is left out. */
                revenue_vat_included_min?: number;
                /** @description Rows whose `revenue_vat_included` is at most this; a row where it is missing is left out. */
                revenue_vat_included_max?: number;
                /** @description Rows whose `purchases` is at least this; a row where it is missing is left out. */
                purchases_min?: number;
                /** @description Rows whose `purchases` is at most this; a row where it is missing is left out. */
                purchases_max?: number;
                /** @description Rows whose `purchases_vat_included` is at least this; a row where it is missing is left out. */
                purchases_vat_included_min?: number;
                /** @description Rows whose `purchases_vat_included` is at most this; a row where it is missing is left out. */
                purchases_vat_included_max?: number;
                /** @description Rows whose `gross_margin` is at least this; a row where it is missing is left out. */
                gross_margin_min?: number;
                /** @description Rows whose `gross_margin` is at most this; a row where it is missing is left out. */
                gross_margin_max?: number;
                /** @description Rows whose `gross_margin_rate` is at least this; a row where it is missing is left out. */
                gross_margin_rate_min?: number;
                /** @description Rows whose `gross_margin_rate` is at most this; a row where it is missing is left out. */
                gross_margin_rate_max?: number;
                /** @description Rows whose `receivables` is at least this; a row where it is missing is left out. */
                receivables_min?: number;
                /** @description Rows whose `receivables` is at most this; a row where it is missing is left out. */
                receivables_max?: number;
                /** @description Rows whose `payables` is at least this; a row where it is missing is left out. */
                payables_min?: number;
                /** @description Rows whose `payables` is at most this; a row where it is missing is left out. */
                payables_max?: number;
                /** @description Rows whose `dso_days` is at least this; a row where it is missing is left out. */
                dso_days_min?: number;
                /** @description Rows whose `dso_days` is at most this; a row where it is missing is left out. */
                dso_days_max?: number;
                /** @description Rows whose `dpo_days` is at least this; a row where it is missing is left out. */
                dpo_days_min?: number;
                /** @description Rows whose `dpo_days` is at most this; a row where it is missing is left out. */
                dpo_days_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialKpiMonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["FinancialKpiMonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getGrossMarginMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month, item_family_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month,item_family_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_documents`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, item_family_id, item_family_name, nb_documents, revenue, costed_revenue, cost, gross_margin, gross_margin_rate, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_family_id, item_family_name. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `costed_revenue` is at least this; a row where it is missing is left out. */
                costed_revenue_min?: number;
                /** @description Rows whose `costed_revenue` is at most this; a row where it is missing is left out. */
                costed_revenue_max?: number;
                /** @description Rows whose `cost` is at least this; a row where it is missing is left out. */
                cost_min?: number;
                /** @description Rows whose `cost` is at most this; a row where it is missing is left out. */
                cost_max?: number;
                /** @description Rows whose `gross_margin` is at least this; a row where it is missing is left out. */
                gross_margin_min?: number;
                /** @description Rows whose `gross_margin` is at most this; a row where it is missing is left out. */
                gross_margin_max?: number;
                /** @description Rows whose `gross_margin_rate` is at least this; a row where it is missing is left out. */
                gross_margin_rate_min?: number;
                /** @description Rows whose `gross_margin_rate` is at most this; a row where it is missing is left out. */
                gross_margin_rate_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrossMarginMonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["GrossMarginMonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getInterventionDaily: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, jour, intervention_category) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,jour,intervention_category. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_interventions`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, jour, semaine, intervention_category, nb_interventions, nb_planned, nb_not_done, total_hours, avg_duration_min, nb_technicians. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: intervention_category. */
                q?: string;
                /** @description Rows whose `jour` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `jour` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `jour` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour?: string[];
                /** @description Rows but those whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour_not?: string[];
                /** @description Rows whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine?: string[];
                /** @description Rows but those whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine_not?: string[];
                /** @description Rows whose `intervention_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                intervention_category?: string[];
                /** @description Rows but those whose `intervention_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                intervention_category_not?: string[];
                /** @description Rows whose `nb_interventions` is at least this; a row where it is missing is left out. */
                nb_interventions_min?: number;
                /** @description Rows whose `nb_interventions` is at most this; a row where it is missing is left out. */
                nb_interventions_max?: number;
                /** @description Rows whose `nb_planned` is at least this; a row where it is missing is left out. */
                nb_planned_min?: number;
                /** @description Rows whose `nb_planned` is at most this; a row where it is missing is left out. */
                nb_planned_max?: number;
                /** @description Rows whose `nb_not_done` is at least this; a row where it is missing is left out. */
                nb_not_done_min?: number;
                /** @description Rows whose `nb_not_done` is at most this; a row where it is missing is left out. */
                nb_not_done_max?: number;
                /** @description Rows whose `total_hours` is at least this; a row where it is missing is left out. */
                total_hours_min?: number;
                /** @description Rows whose `total_hours` is at most this; a row where it is missing is left out. */
                total_hours_max?: number;
                /** @description Rows whose `avg_duration_min` is at least this; a row where it is missing is left out. */
                avg_duration_min_min?: number;
                /** @description Rows whose `avg_duration_min` is at most this; a row where it is missing is left out. */
                avg_duration_min_max?: number;
                /** @description Rows whose `nb_technicians` is at least this; a row where it is missing is left out. */
                nb_technicians_min?: number;
                /** @description Rows whose `nb_technicians` is at most this; a row where it is missing is left out. */
                nb_technicians_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionDailyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["InterventionDailyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getInterventionKpiMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, year_month, colleague_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,year_month,colleague_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_interventions`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, year_month, month, colleague_key, colleague_id, colleague_name, nb_interventions, nb_tickets_created, nb_tickets_resolved, avg_response_time_hours, avg_resolution_time_hours, pct_completed_on_time, avg_customer_satisfaction, total_intervention_hours, total_travel_km, avg_interventions_per_day, gold_created_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: colleague_id, colleague_name. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `year_month` is at least this; a row where it is missing is left out. */
                year_month_min?: number;
                /** @description Rows whose `year_month` is at most this; a row where it is missing is left out. */
                year_month_max?: number;
                /** @description Rows whose `colleague_key` is at least this; a row where it is missing is left out. */
                colleague_key_min?: number;
                /** @description Rows whose `colleague_key` is at most this; a row where it is missing is left out. */
                colleague_key_max?: number;
                /** @description Rows whose `nb_interventions` is at least this; a row where it is missing is left out. */
                nb_interventions_min?: number;
                /** @description Rows whose `nb_interventions` is at most this; a row where it is missing is left out. */
                nb_interventions_max?: number;
                /** @description Rows whose `nb_tickets_created` is at least this; a row where it is missing is left out. */
                nb_tickets_created_min?: number;
                /** @description Rows whose `nb_tickets_created` is at most this; a row where it is missing is left out. */
                nb_tickets_created_max?: number;
                /** @description Rows whose `nb_tickets_resolved` is at least this; a row where it is missing is left out. */
                nb_tickets_resolved_min?: number;
                /** @description Rows whose `nb_tickets_resolved` is at most this; a row where it is missing is left out. */
                nb_tickets_resolved_max?: number;
                /** @description Rows whose `avg_response_time_hours` is at least this; a row where it is missing is left out. */
                avg_response_time_hours_min?: number;
                /** @description Rows whose `avg_response_time_hours` is at most this; a row where it is missing is left out. */
                avg_response_time_hours_max?: number;
                /** @description Rows whose `avg_resolution_time_hours` is at least this; a row where it is missing is left out. */
                avg_resolution_time_hours_min?: number;
                /** @description Rows whose `avg_resolution_time_hours` is at most this; a row where it is missing is left out. */
                avg_resolution_time_hours_max?: number;
                /** @description Rows whose `pct_completed_on_time` is at least this; a row where it is missing is left out. */
                pct_completed_on_time_min?: number;
                /** @description Rows whose `pct_completed_on_time` is at most this; a row where it is missing is left out. */
                pct_completed_on_time_max?: number;
                /** @description Rows whose `avg_customer_satisfaction` is at least this; a row where it is missing is left out. */
                avg_customer_satisfaction_min?: number;
                /** @description Rows whose `avg_customer_satisfaction` is at most this; a row where it is missing is left out. */
                avg_customer_satisfaction_max?: number;
                /** @description Rows whose `total_intervention_hours` is at least this; a row where it is missing is left out. */
                total_intervention_hours_min?: number;
                /** @description Rows whose `total_intervention_hours` is at most this; a row where it is missing is left out. */
                total_intervention_hours_max?: number;
                /** @description Rows whose `total_travel_km` is at least this; a row where it is missing is left out. */
                total_travel_km_min?: number;
                /** @description Rows whose `total_travel_km` is at most this; a row where it is missing is left out. */
                total_travel_km_max?: number;
                /** @description Rows whose `avg_interventions_per_day` is at least this; a row where it is missing is left out. */
                avg_interventions_per_day_min?: number;
                /** @description Rows whose `avg_interventions_per_day` is at most this; a row where it is missing is left out. */
                avg_interventions_per_day_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionKpiMonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["InterventionKpiMonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getInterventionMap: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, schedule_event_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -jour. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `latitude`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, schedule_event_id, jour, latitude, longitude, zipcode, city, intervention_category, is_done, duration_min, distance_km, customer_key, customer_id, customer_name, colleague_key, colleague_id, colleague_name. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: schedule_event_id, zipcode, city, intervention_category, customer_id, customer_name, colleague_id, colleague_name. */
                q?: string;
                /** @description Rows whose `jour` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `jour` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `jour` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `schedule_event_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                schedule_event_id?: string[];
                /** @description Rows but those whose `schedule_event_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                schedule_event_id_not?: string[];
                /** @description Rows whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour?: string[];
                /** @description Rows but those whose `jour` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                jour_not?: string[];
                /** @description Rows whose `zipcode` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                zipcode?: string[];
                /** @description Rows but those whose `zipcode` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                zipcode_not?: string[];
                /** @description Rows whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city?: string[];
                /** @description Rows but those whose `city` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                city_not?: string[];
                /** @description Rows whose `intervention_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                intervention_category?: string[];
                /** @description Rows but those whose `intervention_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                intervention_category_not?: string[];
                /** @description Rows whose `is_done` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_done?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_done` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_done_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `latitude` is at least this; a row where it is missing is left out. */
                latitude_min?: number;
                /** @description Rows whose `latitude` is at most this; a row where it is missing is left out. */
                latitude_max?: number;
                /** @description Rows whose `longitude` is at least this; a row where it is missing is left out. */
                longitude_min?: number;
                /** @description Rows whose `longitude` is at most this; a row where it is missing is left out. */
                longitude_max?: number;
                /** @description Rows whose `duration_min` is at least this; a row where it is missing is left out. */
                duration_min_min?: number;
                /** @description Rows whose `duration_min` is at most this; a row where it is missing is left out. */
                duration_min_max?: number;
                /** @description Rows whose `distance_km` is at least this; a row where it is missing is left out. */
                distance_km_min?: number;
                /** @description Rows whose `distance_km` is at most this; a row where it is missing is left out. */
                distance_km_max?: number;
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `colleague_key` is at least this; a row where it is missing is left out. */
                colleague_key_min?: number;
                /** @description Rows whose `colleague_key` is at most this; a row where it is missing is left out. */
                colleague_key_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionMapAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["InterventionMapColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getInterventionQuality: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, mois) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,mois. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_interventions`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, mois, nb_interventions, nb_first_visits, nb_resolved_first_visit, first_visit_resolution_rate, nb_responses, nb_within_sla, sla_response_rate, sla_hours, avg_response_time_hours, median_response_time_hours, avg_duration_min, pct_on_time, nb_rated, avg_satisfaction, nps. */
                fields?: string;
                /** @description Rows whose `mois` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `mois` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `mois` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois?: string[];
                /** @description Rows but those whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois_not?: string[];
                /** @description Rows whose `nb_interventions` is at least this; a row where it is missing is left out. */
                nb_interventions_min?: number;
                /** @description Rows whose `nb_interventions` is at most this; a row where it is missing is left out. */
                nb_interventions_max?: number;
                /** @description Rows whose `nb_first_visits` is at least this; a row where it is missing is left out. */
                nb_first_visits_min?: number;
                /** @description Rows whose `nb_first_visits` is at most this; a row where it is missing is left out. */
                nb_first_visits_max?: number;
                /** @description Rows whose `nb_resolved_first_visit` is at least this; a row where it is missing is left out. */
                nb_resolved_first_visit_min?: number;
                /** @description Rows whose `nb_resolved_first_visit` is at most this; a row where it is missing is left out. */
                nb_resolved_first_visit_max?: number;
                /** @description Rows whose `first_visit_resolution_rate` is at least this; a row where it is missing is left out. */
                first_visit_resolution_rate_min?: number;
                /** @description Rows whose `first_visit_resolution_rate` is at most this; a row where it is missing is left out. */
                first_visit_resolution_rate_max?: number;
                /** @description Rows whose `nb_responses` is at least this; a row where it is missing is left out. */
                nb_responses_min?: number;
                /** @description Rows whose `nb_responses` is at most this; a row where it is missing is left out. */
                nb_responses_max?: number;
                /** @description Rows whose `nb_within_sla` is at least this; a row where it is missing is left out. */
                nb_within_sla_min?: number;
                /** @description Rows whose `nb_within_sla` is at most this; a row where it is missing is left out. */
                nb_within_sla_max?: number;
                /** @description Rows whose `sla_response_rate` is at least this; a row where it is missing is left out. */
                sla_response_rate_min?: number;
                /** @description Rows whose `sla_response_rate` is at most this; a row where it is missing is left out. */
                sla_response_rate_max?: number;
                /** @description Rows whose `sla_hours` is at least this; a row where it is missing is left out. */
                sla_hours_min?: number;
                /** @description Rows whose `sla_hours` is at most this; a row where it is missing is left out. */
                sla_hours_max?: number;
                /** @description Rows whose `avg_response_time_hours` is at least this; a row where it is missing is left out. */
                avg_response_time_hours_min?: number;
                /** @description Rows whose `avg_response_time_hours` is at most this; a row where it is missing is left out. */
                avg_response_time_hours_max?: number;
                /** @description Rows whose `median_response_time_hours` is at least this; a row where it is missing is left out. */
                median_response_time_hours_min?: number;
                /** @description Rows whose `median_response_time_hours` is at most this; a row where it is missing is left out. */
                median_response_time_hours_max?: number;
                /** @description Rows whose `avg_duration_min` is at least this; a row where it is missing is left out. */
                avg_duration_min_min?: number;
                /** @description Rows whose `avg_duration_min` is at most this; a row where it is missing is left out. */
                avg_duration_min_max?: number;
                /** @description Rows whose `pct_on_time` is at least this; a row where it is missing is left out. */
                pct_on_time_min?: number;
                /** @description Rows whose `pct_on_time` is at most this; a row where it is missing is left out. */
                pct_on_time_max?: number;
                /** @description Rows whose `nb_rated` is at least this; a row where it is missing is left out. */
                nb_rated_min?: number;
                /** @description Rows whose `nb_rated` is at most this; a row where it is missing is left out. */
                nb_rated_max?: number;
                /** @description Rows whose `avg_satisfaction` is at least this; a row where it is missing is left out. */
                avg_satisfaction_min?: number;
                /** @description Rows whose `avg_satisfaction` is at most this; a row where it is missing is left out. */
                avg_satisfaction_max?: number;
                /** @description Rows whose `nps` is at least this; a row where it is missing is left out. */
                nps_min?: number;
                /** @description Rows whose `nps` is at most this; a row where it is missing is left out. */
                nps_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterventionQualityAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["InterventionQualityColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getKpis: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca_total`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, ca_total, nb_achats, nb_clients, nb_clients_inscrits, panier_moyen, premier_achat, dernier_achat, ca_12m, expected_value_12m, value_at_risk_12m. */
                fields?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `ca_total` is at least this; a row where it is missing is left out. */
                ca_total_min?: number;
                /** @description Rows whose `ca_total` is at most this; a row where it is missing is left out. */
                ca_total_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `nb_clients_inscrits` is at least this; a row where it is missing is left out. */
                nb_clients_inscrits_min?: number;
                /** @description Rows whose `nb_clients_inscrits` is at most this; a row where it is missing is left out. */
                nb_clients_inscrits_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
                /** @description Rows whose `ca_12m` is at least this; a row where it is missing is left out. */
                ca_12m_min?: number;
                /** @description Rows whose `ca_12m` is at most this; a row where it is missing is left out. */
                ca_12m_max?: number;
                /** @description Rows whose `expected_value_12m` is at least this; a row where it is missing is left out. */
                expected_value_12m_min?: number;
                /** @description Rows whose `expected_value_12m` is at most this; a row where it is missing is left out. */
                expected_value_12m_max?: number;
                /** @description Rows whose `value_at_risk_12m` is at least this; a row where it is missing is left out. */
                value_at_risk_12m_min?: number;
                /** @description Rows whose `value_at_risk_12m` is at most this; a row where it is missing is left out. */
                value_at_risk_12m_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpisAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["KpisColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, mois) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,mois. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, mois, ca, nb_achats, nb_clients, panier_moyen. */
                fields?: string;
                /** @description Rows whose `mois` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `mois` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `mois` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: ca, nb_achats; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `mois` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois?: string[];
                /** @description Rows but those whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["MonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getMonthlyGrowth: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, mois) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,mois. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, mois, ca, ca_precedent, croissance. */
                fields?: string;
                /** @description Rows whose `mois` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `mois` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `mois` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: ca; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `mois` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois?: string[];
                /** @description Rows but those whose `mois` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                mois_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `ca_precedent` is at least this; a row where it is missing is left out. */
                ca_precedent_min?: number;
                /** @description Rows whose `ca_precedent` is at most this; a row where it is missing is left out. */
                ca_precedent_max?: number;
                /** @description Rows whose `croissance` is at least this; a row where it is missing is left out. */
                croissance_min?: number;
                /** @description Rows whose `croissance` is at most this; a row where it is missing is left out. */
                croissance_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyGrowthAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["MonthlyGrowthColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getPayablesAgeing: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, supplier_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -total. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `total`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, supplier_id, supplier_name, nb_open, total, not_due, days_1_30, days_31_60, days_61_90, over_90, overdue, oldest_due_on, unassigned_payments, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: supplier_id, supplier_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `supplier_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                supplier_id?: string[];
                /** @description Rows but those whose `supplier_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                supplier_id_not?: string[];
                /** @description Rows whose `supplier_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                supplier_name?: string[];
                /** @description Rows but those whose `supplier_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                supplier_name_not?: string[];
                /** @description Rows whose `oldest_due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_due_on?: string[];
                /** @description Rows but those whose `oldest_due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_due_on_not?: string[];
                /** @description Rows whose `nb_open` is at least this; a row where it is missing is left out. */
                nb_open_min?: number;
                /** @description Rows whose `nb_open` is at most this; a row where it is missing is left out. */
                nb_open_max?: number;
                /** @description Rows whose `total` is at least this; a row where it is missing is left out. */
                total_min?: number;
                /** @description Rows whose `total` is at most this; a row where it is missing is left out. */
                total_max?: number;
                /** @description Rows whose `not_due` is at least this; a row where it is missing is left out. */
                not_due_min?: number;
                /** @description Rows whose `not_due` is at most this; a row where it is missing is left out. */
                not_due_max?: number;
                /** @description Rows whose `days_1_30` is at least this; a row where it is missing is left out. */
                days_1_30_min?: number;
                /** @description Rows whose `days_1_30` is at most this; a row where it is missing is left out. */
                days_1_30_max?: number;
                /** @description Rows whose `days_31_60` is at least this; a row where it is missing is left out. */
                days_31_60_min?: number;
                /** @description Rows whose `days_31_60` is at most this; a row where it is missing is left out. */
                days_31_60_max?: number;
                /** @description Rows whose `days_61_90` is at least this; a row where it is missing is left out. */
                days_61_90_min?: number;
                /** @description Rows whose `days_61_90` is at most this; a row where it is missing is left out. */
                days_61_90_max?: number;
                /** @description Rows whose `over_90` is at least this; a row where it is missing is left out. */
                over_90_min?: number;
                /** @description Rows whose `over_90` is at most this; a row where it is missing is left out. */
                over_90_max?: number;
                /** @description Rows whose `overdue` is at least this; a row where it is missing is left out. */
                overdue_min?: number;
                /** @description Rows whose `overdue` is at most this; a row where it is missing is left out. */
                overdue_max?: number;
                /** @description Rows whose `unassigned_payments` is at least this; a row where it is missing is left out. */
                unassigned_payments_min?: number;
                /** @description Rows whose `unassigned_payments` is at most this; a row where it is missing is left out. */
                unassigned_payments_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayablesAgeingAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["PayablesAgeingColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getProductPerformance: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, item_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -total_revenue. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `total_revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, item_key, item_id, item_name, item_family_name, total_qty_sold, total_revenue, total_margin, margin_rate, revenue_12m, abc_category, xyz_category, current_stock, avg_stock_level, stock_rotation_rate, stockout_days, sales_trend, yoy_growth_rate, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_id, item_name, item_family_name, abc_category, xyz_category, sales_trend. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id?: string[];
                /** @description Rows but those whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id_not?: string[];
                /** @description Rows whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name?: string[];
                /** @description Rows but those whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `abc_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                abc_category?: string[];
                /** @description Rows but those whose `abc_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                abc_category_not?: string[];
                /** @description Rows whose `xyz_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                xyz_category?: string[];
                /** @description Rows but those whose `xyz_category` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                xyz_category_not?: string[];
                /** @description Rows whose `sales_trend` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                sales_trend?: string[];
                /** @description Rows but those whose `sales_trend` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                sales_trend_not?: string[];
                /** @description Rows whose `item_key` is at least this; a row where it is missing is left out. */
                item_key_min?: number;
                /** @description Rows whose `item_key` is at most this; a row where it is missing is left out. */
                item_key_max?: number;
                /** @description Rows whose `total_qty_sold` is at least this; a row where it is missing is left out. */
                total_qty_sold_min?: number;
                /** @description Rows whose `total_qty_sold` is at most this; a row where it is missing is left out. */
                total_qty_sold_max?: number;
                /** @description Rows whose `total_revenue` is at least this; a row where it is missing is left out. */
                total_revenue_min?: number;
                /** @description Rows whose `total_revenue` is at most this; a row where it is missing is left out. */
                total_revenue_max?: number;
                /** @description Rows whose `total_margin` is at least this; a row where it is missing is left out. */
                total_margin_min?: number;
                /** @description Rows whose `total_margin` is at most this; a row where it is missing is left out. */
                total_margin_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
                /** @description Rows whose `revenue_12m` is at least this; a row where it is missing is left out. */
                revenue_12m_min?: number;
                /** @description Rows whose `revenue_12m` is at most this; a row where it is missing is left out. */
                revenue_12m_max?: number;
                /** @description Rows whose `current_stock` is at least this; a row where it is missing is left out. */
                current_stock_min?: number;
                /** @description Rows whose `current_stock` is at most this; a row where it is missing is left out. */
                current_stock_max?: number;
                /** @description Rows whose `avg_stock_level` is at least this; a row where it is missing is left out. */
                avg_stock_level_min?: number;
                /** @description Rows whose `avg_stock_level` is at most this; a row where it is missing is left out. */
                avg_stock_level_max?: number;
                /** @description Rows whose `stock_rotation_rate` is at least this; a row where it is missing is left out. */
                stock_rotation_rate_min?: number;
                /** @description Rows whose `stock_rotation_rate` is at most this; a row where it is missing is left out. */
                stock_rotation_rate_max?: number;
                /** @description Rows whose `stockout_days` is at least this; a row where it is missing is left out. */
                stockout_days_min?: number;
                /** @description Rows whose `stockout_days` is at most this; a row where it is missing is left out. */
                stockout_days_max?: number;
                /** @description Rows whose `yoy_growth_rate` is at least this; a row where it is missing is left out. */
                yoy_growth_rate_min?: number;
                /** @description Rows whose `yoy_growth_rate` is at most this; a row where it is missing is left out. */
                yoy_growth_rate_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPerformanceAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ProductPerformanceColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getProjectCostsMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month, project_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month,project_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `hours`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, year_month, month, project_key, project_id, project_number, project_name, customer_id, customer_name, budget, nb_colleagues, hours, billed_hours, unpriced_hours, labour_cost, cumulative_hours, cumulative_cost, pct_budget. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: project_id, project_number, project_name, customer_id, customer_name. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `month` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: hours, billed_hours, unpriced_hours, labour_cost; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id?: string[];
                /** @description Rows but those whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id_not?: string[];
                /** @description Rows whose `project_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_number?: string[];
                /** @description Rows but those whose `project_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_number_not?: string[];
                /** @description Rows whose `project_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_name?: string[];
                /** @description Rows but those whose `project_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_name_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `year_month` is at least this; a row where it is missing is left out. */
                year_month_min?: number;
                /** @description Rows whose `year_month` is at most this; a row where it is missing is left out. */
                year_month_max?: number;
                /** @description Rows whose `project_key` is at least this; a row where it is missing is left out. */
                project_key_min?: number;
                /** @description Rows whose `project_key` is at most this; a row where it is missing is left out. */
                project_key_max?: number;
                /** @description Rows whose `budget` is at least this; a row where it is missing is left out. */
                budget_min?: number;
                /** @description Rows whose `budget` is at most this; a row where it is missing is left out. */
                budget_max?: number;
                /** @description Rows whose `nb_colleagues` is at least this; a row where it is missing is left out. */
                nb_colleagues_min?: number;
                /** @description Rows whose `nb_colleagues` is at most this; a row where it is missing is left out. */
                nb_colleagues_max?: number;
                /** @description Rows whose `hours` is at least this; a row where it is missing is left out. */
                hours_min?: number;
                /** @description Rows whose `hours` is at most this; a row where it is missing is left out. */
                hours_max?: number;
                /** @description Rows whose `billed_hours` is at least this; a row where it is missing is left out. */
                billed_hours_min?: number;
                /** @description Rows whose `billed_hours` is at most this; a row where it is missing is left out. */
                billed_hours_max?: number;
                /** @description Rows whose `unpriced_hours` is at least this; a row where it is missing is left out. */
                unpriced_hours_min?: number;
                /** @description Rows whose `unpriced_hours` is at most this; a row where it is missing is left out. */
                unpriced_hours_max?: number;
                /** @description Rows whose `labour_cost` is at least this; a row where it is missing is left out. */
                labour_cost_min?: number;
                /** @description Rows whose `labour_cost` is at most this; a row where it is missing is left out. */
                labour_cost_max?: number;
                /** @description Rows whose `cumulative_hours` is at least this; a row where it is missing is left out. */
                cumulative_hours_min?: number;
                /** @description Rows whose `cumulative_hours` is at most this; a row where it is missing is left out. */
                cumulative_hours_max?: number;
                /** @description Rows whose `cumulative_cost` is at least this; a row where it is missing is left out. */
                cumulative_cost_min?: number;
                /** @description Rows whose `cumulative_cost` is at most this; a row where it is missing is left out. */
                cumulative_cost_max?: number;
                /** @description Rows whose `pct_budget` is at least this; a row where it is missing is left out. */
                pct_budget_min?: number;
                /** @description Rows whose `pct_budget` is at most this; a row where it is missing is left out. */
                pct_budget_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectCostsMonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ProjectCostsMonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getQuoteConversion: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_quotes`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, nb_quotes, nb_converted, nb_ordered, nb_converted_30d, nb_converted_90d, nb_open, quoted_amount, converted_amount, conversion_rate, order_rate, amount_conversion_rate, avg_days_to_conversion. */
                fields?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `nb_quotes` is at least this; a row where it is missing is left out. */
                nb_quotes_min?: number;
                /** @description Rows whose `nb_quotes` is at most this; a row where it is missing is left out. */
                nb_quotes_max?: number;
                /** @description Rows whose `nb_converted` is at least this; a row where it is missing is left out. */
                nb_converted_min?: number;
                /** @description Rows whose `nb_converted` is at most this; a row where it is missing is left out. */
                nb_converted_max?: number;
                /** @description Rows whose `nb_ordered` is at least this; a row where it is missing is left out. */
                nb_ordered_min?: number;
                /** @description Rows whose `nb_ordered` is at most this; a row where it is missing is left out. */
                nb_ordered_max?: number;
                /** @description Rows whose `nb_converted_30d` is at least this; a row where it is missing is left out. */
                nb_converted_30d_min?: number;
                /** @description Rows whose `nb_converted_30d` is at most this; a row where it is missing is left out. */
                nb_converted_30d_max?: number;
                /** @description Rows whose `nb_converted_90d` is at least this; a row where it is missing is left out. */
                nb_converted_90d_min?: number;
                /** @description Rows whose `nb_converted_90d` is at most this; a row where it is missing is left out. */
                nb_converted_90d_max?: number;
                /** @description Rows whose `nb_open` is at least this; a row where it is missing is left out. */
                nb_open_min?: number;
                /** @description Rows whose `nb_open` is at most this; a row where it is missing is left out. */
                nb_open_max?: number;
                /** @description Rows whose `quoted_amount` is at least this; a row where it is missing is left out. */
                quoted_amount_min?: number;
                /** @description Rows whose `quoted_amount` is at most this; a row where it is missing is left out. */
                quoted_amount_max?: number;
                /** @description Rows whose `converted_amount` is at least this; a row where it is missing is left out. */
                converted_amount_min?: number;
                /** @description Rows whose `converted_amount` is at most this; a row where it is missing is left out. */
                converted_amount_max?: number;
                /** @description Rows whose `conversion_rate` is at least this; a row where it is missing is left out. */
                conversion_rate_min?: number;
                /** @description Rows whose `conversion_rate` is at most this; a row where it is missing is left out. */
                conversion_rate_max?: number;
                /** @description Rows whose `order_rate` is at least this; a row where it is missing is left out. */
                order_rate_min?: number;
                /** @description Rows whose `order_rate` is at most this; a row where it is missing is left out. */
                order_rate_max?: number;
                /** @description Rows whose `amount_conversion_rate` is at least this; a row where it is missing is left out. */
                amount_conversion_rate_min?: number;
                /** @description Rows whose `amount_conversion_rate` is at most this; a row where it is missing is left out. */
                amount_conversion_rate_max?: number;
                /** @description Rows whose `avg_days_to_conversion` is at least this; a row where it is missing is left out. */
                avg_days_to_conversion_min?: number;
                /** @description Rows whose `avg_days_to_conversion` is at most this; a row where it is missing is left out. */
                avg_days_to_conversion_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteConversionAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["QuoteConversionColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getReceivablesAgeing: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -total. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `total`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, customer_id, customer_name, nb_open, total, not_due, days_1_30, days_31_60, days_61_90, over_90, overdue, oldest_due_on, unassigned_payments, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: customer_id, customer_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `oldest_due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_due_on?: string[];
                /** @description Rows but those whose `oldest_due_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_due_on_not?: string[];
                /** @description Rows whose `nb_open` is at least this; a row where it is missing is left out. */
                nb_open_min?: number;
                /** @description Rows whose `nb_open` is at most this; a row where it is missing is left out. */
                nb_open_max?: number;
                /** @description Rows whose `total` is at least this; a row where it is missing is left out. */
                total_min?: number;
                /** @description Rows whose `total` is at most this; a row where it is missing is left out. */
                total_max?: number;
                /** @description Rows whose `not_due` is at least this; a row where it is missing is left out. */
                not_due_min?: number;
                /** @description Rows whose `not_due` is at most this; a row where it is missing is left out. */
                not_due_max?: number;
                /** @description Rows whose `days_1_30` is at least this; a row where it is missing is left out. */
                days_1_30_min?: number;
                /** @description Rows whose `days_1_30` is at most this; a row where it is missing is left out. */
                days_1_30_max?: number;
                /** @description Rows whose `days_31_60` is at least this; a row where it is missing is left out. */
                days_31_60_min?: number;
                /** @description Rows whose `days_31_60` is at most this; a row where it is missing is left out. */
                days_31_60_max?: number;
                /** @description Rows whose `days_61_90` is at least this; a row where it is missing is left out. */
                days_61_90_min?: number;
                /** @description Rows whose `days_61_90` is at most this; a row where it is missing is left out. */
                days_61_90_max?: number;
                /** @description Rows whose `over_90` is at least this; a row where it is missing is left out. */
                over_90_min?: number;
                /** @description Rows whose `over_90` is at most this; a row where it is missing is left out. */
                over_90_max?: number;
                /** @description Rows whose `overdue` is at least this; a row where it is missing is left out. */
                overdue_min?: number;
                /** @description Rows whose `overdue` is at most this; a row where it is missing is left out. */
                overdue_max?: number;
                /** @description Rows whose `unassigned_payments` is at least this; a row where it is missing is left out. */
                unassigned_payments_min?: number;
                /** @description Rows whose `unassigned_payments` is at most this; a row where it is missing is left out. */
                unassigned_payments_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivablesAgeingAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["ReceivablesAgeingColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getSalesByFamily: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month, item_family_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month,item_family_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, item_family_id, item_family_name, revenue, margin, margin_rate, nb_documents, nb_customers, revenue_share. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_family_id, item_family_name. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `margin` is at least this; a row where it is missing is left out. */
                margin_min?: number;
                /** @description Rows whose `margin` is at most this; a row where it is missing is left out. */
                margin_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `nb_customers` is at least this; a row where it is missing is left out. */
                nb_customers_min?: number;
                /** @description Rows whose `nb_customers` is at most this; a row where it is missing is left out. */
                nb_customers_max?: number;
                /** @description Rows whose `revenue_share` is at least this; a row where it is missing is left out. */
                revenue_share_min?: number;
                /** @description Rows whose `revenue_share` is at most this; a row where it is missing is left out. */
                revenue_share_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesByFamilyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["SalesByFamilyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getSalesByRegion: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month, region) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month,region. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `revenue`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, region, revenue, margin, margin_rate, nb_documents, nb_customers, revenue_share. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: region. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `region` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                region?: string[];
                /** @description Rows but those whose `region` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                region_not?: string[];
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `margin` is at least this; a row where it is missing is left out. */
                margin_min?: number;
                /** @description Rows whose `margin` is at most this; a row where it is missing is left out. */
                margin_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `nb_customers` is at least this; a row where it is missing is left out. */
                nb_customers_min?: number;
                /** @description Rows whose `nb_customers` is at most this; a row where it is missing is left out. */
                nb_customers_max?: number;
                /** @description Rows whose `revenue_share` is at least this; a row where it is missing is left out. */
                revenue_share_min?: number;
                /** @description Rows whose `revenue_share` is at most this; a row where it is missing is left out. */
                revenue_share_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesByRegionAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["SalesByRegionColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getSalesKpiDaily: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, date_key, customer_key, customer_id, item_family_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,date_key,customer_key,customer_id,item_family_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `total_revenue_vat_excluded`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, date_key, customer_key, item_family_id, full_date, customer_id, customer_name, item_family_name, nb_orders, nb_quotes, nb_invoices, nb_unique_customers, total_revenue_vat_excluded, total_revenue_vat_included, total_margin, avg_order_value, margin_rate, gold_created_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_family_id, customer_id, customer_name, item_family_name. */
                q?: string;
                /** @description Rows whose `full_date` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `full_date` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `full_date` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `full_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                full_date?: string[];
                /** @description Rows but those whose `full_date` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                full_date_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `date_key` is at least this; a row where it is missing is left out. */
                date_key_min?: number;
                /** @description Rows whose `date_key` is at most this; a row where it is missing is left out. */
                date_key_max?: number;
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `nb_orders` is at least this; a row where it is missing is left out. */
                nb_orders_min?: number;
                /** @description Rows whose `nb_orders` is at most this; a row where it is missing is left out. */
                nb_orders_max?: number;
                /** @description Rows whose `nb_quotes` is at least this; a row where it is missing is left out. */
                nb_quotes_min?: number;
                /** @description Rows whose `nb_quotes` is at most this; a row where it is missing is left out. */
                nb_quotes_max?: number;
                /** @description Rows whose `nb_invoices` is at least this; a row where it is missing is left out. */
                nb_invoices_min?: number;
                /** @description Rows whose `nb_invoices` is at most this; a row where it is missing is left out. */
                nb_invoices_max?: number;
                /** @description Rows whose `nb_unique_customers` is at least this; a row where it is missing is left out. */
                nb_unique_customers_min?: number;
                /** @description Rows whose `nb_unique_customers` is at most this; a row where it is missing is left out. */
                nb_unique_customers_max?: number;
                /** @description Rows whose `total_revenue_vat_excluded` is at least this; a row where it is missing is left out. */
                total_revenue_vat_excluded_min?: number;
                /** @description Rows whose `total_revenue_vat_excluded` is at most this; a row where it is missing is left out. */
                total_revenue_vat_excluded_max?: number;
                /** @description Rows whose `total_revenue_vat_included` is at least this; a row where it is missing is left out. */
                total_revenue_vat_included_min?: number;
                /** @description Rows whose `total_revenue_vat_included` is at most this; a row where it is missing is left out. */
                total_revenue_vat_included_max?: number;
                /** @description Rows whose `total_margin` is at least this; a row where it is missing is left out. */
                total_margin_min?: number;
                /** @description Rows whose `total_margin` is at most this; a row where it is missing is left out. */
                total_margin_max?: number;
                /** @description Rows whose `avg_order_value` is at least this; a row where it is missing is left out. */
                avg_order_value_min?: number;
                /** @description Rows whose `avg_order_value` is at most this; a row where it is missing is left out. */
                avg_order_value_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesKpiDailyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["SalesKpiDailyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getSalesPipeline: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, customer_id, colleague_id, age_bracket) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -amount. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `amount`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, customer_id, customer_name, colleague_id, colleague_name, age_bracket, nb_quotes, amount, oldest_quote_on, first_expiry_on, avg_age_days. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: customer_id, customer_name, colleague_id, colleague_name, age_bracket. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `age_bracket` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                age_bracket?: string[];
                /** @description Rows but those whose `age_bracket` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                age_bracket_not?: string[];
                /** @description Rows whose `oldest_quote_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_quote_on?: string[];
                /** @description Rows but those whose `oldest_quote_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                oldest_quote_on_not?: string[];
                /** @description Rows whose `first_expiry_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_expiry_on?: string[];
                /** @description Rows but those whose `first_expiry_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                first_expiry_on_not?: string[];
                /** @description Rows whose `nb_quotes` is at least this; a row where it is missing is left out. */
                nb_quotes_min?: number;
                /** @description Rows whose `nb_quotes` is at most this; a row where it is missing is left out. */
                nb_quotes_max?: number;
                /** @description Rows whose `amount` is at least this; a row where it is missing is left out. */
                amount_min?: number;
                /** @description Rows whose `amount` is at most this; a row where it is missing is left out. */
                amount_max?: number;
                /** @description Rows whose `avg_age_days` is at least this; a row where it is missing is left out. */
                avg_age_days_min?: number;
                /** @description Rows whose `avg_age_days` is at most this; a row where it is missing is left out. */
                avg_age_days_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesPipelineAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["SalesPipelineColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getSegments: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, segment_label) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -ca. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, segment_label, nb_clients, ca, expected_value_12m, value_at_risk_12m, freq_med, recency_med. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: segment_label. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `segment_label` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                segment_label?: string[];
                /** @description Rows but those whose `segment_label` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                segment_label_not?: string[];
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `expected_value_12m` is at least this; a row where it is missing is left out. */
                expected_value_12m_min?: number;
                /** @description Rows whose `expected_value_12m` is at most this; a row where it is missing is left out. */
                expected_value_12m_max?: number;
                /** @description Rows whose `value_at_risk_12m` is at least this; a row where it is missing is left out. */
                value_at_risk_12m_min?: number;
                /** @description Rows whose `value_at_risk_12m` is at most this; a row where it is missing is left out. */
                value_at_risk_12m_max?: number;
                /** @description Rows whose `freq_med` is at least this; a row where it is missing is left out. */
                freq_med_min?: number;
                /** @description Rows whose `freq_med` is at most this; a row where it is missing is left out. */
                freq_med_max?: number;
                /** @description Rows whose `recency_med` is at least this; a row where it is missing is left out. */
                recency_med_min?: number;
                /** @description Rows whose `recency_med` is at most this; a row where it is missing is left out. */
                recency_med_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSummaryAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["SegmentSummaryColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getStockByStorehouse: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, storehouse_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -stock_value. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `stock_value`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, storehouse_id, storehouse_name, nb_items_in_stock, nb_out_of_stock, stock_value, nb_to_reorder, suggested_value, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: storehouse_id, storehouse_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `storehouse_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_id?: string[];
                /** @description Rows but those whose `storehouse_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_id_not?: string[];
                /** @description Rows whose `storehouse_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_name?: string[];
                /** @description Rows but those whose `storehouse_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_name_not?: string[];
                /** @description Rows whose `nb_items_in_stock` is at least this; a row where it is missing is left out. */
                nb_items_in_stock_min?: number;
                /** @description Rows whose `nb_items_in_stock` is at most this; a row where it is missing is left out. */
                nb_items_in_stock_max?: number;
                /** @description Rows whose `nb_out_of_stock` is at least this; a row where it is missing is left out. */
                nb_out_of_stock_min?: number;
                /** @description Rows whose `nb_out_of_stock` is at most this; a row where it is missing is left out. */
                nb_out_of_stock_max?: number;
                /** @description Rows whose `stock_value` is at least this; a row where it is missing is left out. */
                stock_value_min?: number;
                /** @description Rows whose `stock_value` is at most this; a row where it is missing is left out. */
                stock_value_max?: number;
                /** @description Rows whose `nb_to_reorder` is at least this; a row where it is missing is left out. */
                nb_to_reorder_min?: number;
                /** @description Rows whose `nb_to_reorder` is at most this; a row where it is missing is left out. */
                nb_to_reorder_max?: number;
                /** @description Rows whose `suggested_value` is at least this; a row where it is missing is left out. */
                suggested_value_min?: number;
                /** @description Rows whose `suggested_value` is at most this; a row where it is missing is left out. */
                suggested_value_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockByStorehouseAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["StockByStorehouseColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getStockReorder: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, item_id, storehouse_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -suggested_value. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `suggested_value`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, item_key, item_id, item_name, item_family_name, storehouse_id, storehouse_name, real_stock, supplier_orders, customer_orders, available_stock, reorder_level, target_stock, mean_daily_out, suggested_quantity, unit_cost, suggested_value, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_id, item_name, item_family_name, storehouse_id, storehouse_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id?: string[];
                /** @description Rows but those whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id_not?: string[];
                /** @description Rows whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name?: string[];
                /** @description Rows but those whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `storehouse_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_id?: string[];
                /** @description Rows but those whose `storehouse_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_id_not?: string[];
                /** @description Rows whose `storehouse_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_name?: string[];
                /** @description Rows but those whose `storehouse_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                storehouse_name_not?: string[];
                /** @description Rows whose `item_key` is at least this; a row where it is missing is left out. */
                item_key_min?: number;
                /** @description Rows whose `item_key` is at most this; a row where it is missing is left out. */
                item_key_max?: number;
                /** @description Rows whose `real_stock` is at least this; a row where it is missing is left out. */
                real_stock_min?: number;
                /** @description Rows whose `real_stock` is at most this; a row where it is missing is left out. */
                real_stock_max?: number;
                /** @description Rows whose `supplier_orders` is at least this; a row where it is missing is left out. */
                supplier_orders_min?: number;
                /** @description Rows whose `supplier_orders` is at most this; a row where it is missing is left out. */
                supplier_orders_max?: number;
                /** @description Rows whose `customer_orders` is at least this; a row where it is missing is left out. */
                customer_orders_min?: number;
                /** @description Rows whose `customer_orders` is at most this; a row where it is missing is left out. */
                customer_orders_max?: number;
                /** @description Rows whose `available_stock` is at least this; a row where it is missing is left out. */
                available_stock_min?: number;
                /** @description Rows whose `available_stock` is at most this; a row where it is missing is left out. */
                available_stock_max?: number;
                /** @description Rows whose `reorder_level` is at least this; a row where it is missing is left out. */
                reorder_level_min?: number;
                /** @description Rows whose `reorder_level` is at most this; a row where it is missing is left out. */
                reorder_level_max?: number;
                /** @description Rows whose `target_stock` is at least this; a row where it is missing is left out. */
                target_stock_min?: number;
                /** @description Rows whose `target_stock` is at most this; a row where it is missing is left out. */
                target_stock_max?: number;
                /** @description Rows whose `mean_daily_out` is at least this; a row where it is missing is left out. */
                mean_daily_out_min?: number;
                /** @description Rows whose `mean_daily_out` is at most this; a row where it is missing is left out. */
                mean_daily_out_max?: number;
                /** @description Rows whose `suggested_quantity` is at least this; a row where it is missing is left out. */
                suggested_quantity_min?: number;
                /** @description Rows whose `suggested_quantity` is at most this; a row where it is missing is left out. */
                suggested_quantity_max?: number;
                /** @description Rows whose `unit_cost` is at least this; a row where it is missing is left out. */
                unit_cost_min?: number;
                /** @description Rows whose `unit_cost` is at most this; a row where it is missing is left out. */
                unit_cost_max?: number;
                /** @description Rows whose `suggested_value` is at least this; a row where it is missing is left out. */
                suggested_value_min?: number;
                /** @description Rows whose `suggested_value` is at most this; a row where it is missing is left out. */
                suggested_value_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockReorderAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["StockReorderColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getStockStatus: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, item_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -stock_value. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `stock_value`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, item_key, item_id, item_name, item_family_name, is_stockable, current_stock, stock_value, unit_cost, customer_orders, supplier_orders, available_stock, last_in_on, last_out_on, quantity_out_90d, quantity_out_12m, cost_out_12m, avg_stock_level, stock_rotation_rate, stockout_days, coverage_days, is_out_of_stock, is_dormant, to_reorder, suggested_quantity, gold_updated_at. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: item_id, item_name, item_family_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id?: string[];
                /** @description Rows but those whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id_not?: string[];
                /** @description Rows whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name?: string[];
                /** @description Rows but those whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `is_stockable` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_stockable?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_stockable` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_stockable_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `last_in_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_in_on?: string[];
                /** @description Rows but those whose `last_in_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_in_on_not?: string[];
                /** @description Rows whose `last_out_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_out_on?: string[];
                /** @description Rows but those whose `last_out_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_out_on_not?: string[];
                /** @description Rows whose `is_out_of_stock` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_out_of_stock?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_out_of_stock` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_out_of_stock_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_dormant` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_dormant?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_dormant` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_dormant_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `to_reorder` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                to_reorder?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `to_reorder` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                to_reorder_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `item_key` is at least this; a row where it is missing is left out. */
                item_key_min?: number;
                /** @description Rows whose `item_key` is at most this; a row where it is missing is left out. */
                item_key_max?: number;
                /** @description Rows whose `current_stock` is at least this; a row where it is missing is left out. */
                current_stock_min?: number;
                /** @description Rows whose `current_stock` is at most this; a row where it is missing is left out. */
                current_stock_max?: number;
                /** @description Rows whose `stock_value` is at least this; a row where it is missing is left out. */
                stock_value_min?: number;
                /** @description Rows whose `stock_value` is at most this; a row where it is missing is left out. */
                stock_value_max?: number;
                /** @description Rows whose `unit_cost` is at least this; a row where it is missing is left out. */
                unit_cost_min?: number;
                /** @description Rows whose `unit_cost` is at most this; a row where it is missing is left out. */
                unit_cost_max?: number;
                /** @description Rows whose `customer_orders` is at least this; a row where it is missing is left out. */
                customer_orders_min?: number;
                /** @description Rows whose `customer_orders` is at most this; a row where it is missing is left out. */
                customer_orders_max?: number;
                /** @description Rows whose `supplier_orders` is at least this; a row where it is missing is left out. */
                supplier_orders_min?: number;
                /** @description Rows whose `supplier_orders` is at most this; a row where it is missing is left out. */
                supplier_orders_max?: number;
                /** @description Rows whose `available_stock` is at least this; a row where it is missing is left out. */
                available_stock_min?: number;
                /** @description Rows whose `available_stock` is at most this; a row where it is missing is left out. */
                available_stock_max?: number;
                /** @description Rows whose `quantity_out_90d` is at least this; a row where it is missing is left out. */
                quantity_out_90d_min?: number;
                /** @description Rows whose `quantity_out_90d` is at most this; a row where it is missing is left out. */
                quantity_out_90d_max?: number;
                /** @description Rows whose `quantity_out_12m` is at least this; a row where it is missing is left out. */
                quantity_out_12m_min?: number;
                /** @description Rows whose `quantity_out_12m` is at most this; a row where it is missing is left out. */
                quantity_out_12m_max?: number;
                /** @description Rows whose `cost_out_12m` is at least this; a row where it is missing is left out. */
                cost_out_12m_min?: number;
                /** @description Rows whose `cost_out_12m` is at most this; a row where it is missing is left out. */
                cost_out_12m_max?: number;
                /** @description Rows whose `avg_stock_level` is at least this; a row where it is missing is left out. */
                avg_stock_level_min?: number;
                /** @description Rows whose `avg_stock_level` is at most this; a row where it is missing is left out. */
                avg_stock_level_max?: number;
                /** @description Rows whose `stock_rotation_rate` is at least this; a row where it is missing is left out. */
                stock_rotation_rate_min?: number;
                /** @description Rows whose `stock_rotation_rate` is at most this; a row where it is missing is left out. */
                stock_rotation_rate_max?: number;
                /** @description Rows whose `stockout_days` is at least this; a row where it is missing is left out. */
                stockout_days_min?: number;
                /** @description Rows whose `stockout_days` is at most this; a row where it is missing is left out. */
                stockout_days_max?: number;
                /** @description Rows whose `coverage_days` is at least this; a row where it is missing is left out. */
                coverage_days_min?: number;
                /** @description Rows whose `coverage_days` is at most this; a row where it is missing is left out. */
                coverage_days_max?: number;
                /** @description Rows whose `suggested_quantity` is at least this; a row where it is missing is left out. */
                suggested_quantity_min?: number;
                /** @description Rows whose `suggested_quantity` is at most this; a row where it is missing is left out. */
                suggested_quantity_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockStatusAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["StockStatusColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getStockSummary: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_items`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, nb_items, stock_value, avg_stock_value, cost_out_12m, stock_rotation_rate, coverage_days, nb_out_of_stock, nb_dormant, dormant_value, nb_to_reorder, gold_updated_at. */
                fields?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `nb_items` is at least this; a row where it is missing is left out. */
                nb_items_min?: number;
                /** @description Rows whose `nb_items` is at most this; a row where it is missing is left out. */
                nb_items_max?: number;
                /** @description Rows whose `stock_value` is at least this; a row where it is missing is left out. */
                stock_value_min?: number;
                /** @description Rows whose `stock_value` is at most this; a row where it is missing is left out. */
                stock_value_max?: number;
                /** @description Rows whose `avg_stock_value` is at least this; a row where it is missing is left out. */
                avg_stock_value_min?: number;
                /** @description Rows whose `avg_stock_value` is at most this; a row where it is missing is left out. */
                avg_stock_value_max?: number;
                /** @description Rows whose `cost_out_12m` is at least this; a row where it is missing is left out. */
                cost_out_12m_min?: number;
                /** @description Rows whose `cost_out_12m` is at most this; a row where it is missing is left out. */
                cost_out_12m_max?: number;
                /** @description Rows whose `stock_rotation_rate` is at least this; a row where it is missing is left out. */
                stock_rotation_rate_min?: number;
                /** @description Rows whose `stock_rotation_rate` is at most this; a row where it is missing is left out. */
                stock_rotation_rate_max?: number;
                /** @description Rows whose `coverage_days` is at least this; a row where it is missing is left out. */
                coverage_days_min?: number;
                /** @description Rows whose `coverage_days` is at most this; a row where it is missing is left out. */
                coverage_days_max?: number;
                /** @description Rows whose `nb_out_of_stock` is at least this; a row where it is missing is left out. */
                nb_out_of_stock_min?: number;
                /** @description Rows whose `nb_out_of_stock` is at most this; a row where it is missing is left out. */
                nb_out_of_stock_max?: number;
                /** @description Rows whose `nb_dormant` is at least this; a row where it is missing is left out. */
                nb_dormant_min?: number;
                /** @description Rows whose `nb_dormant` is at most this; a row where it is missing is left out. */
                nb_dormant_max?: number;
                /** @description Rows whose `dormant_value` is at least this; a row where it is missing is left out. */
                dormant_value_min?: number;
                /** @description Rows whose `dormant_value` is at most this; a row where it is missing is left out. */
                dormant_value_max?: number;
                /** @description Rows whose `nb_to_reorder` is at least this; a row where it is missing is left out. */
                nb_to_reorder_min?: number;
                /** @description Rows whose `nb_to_reorder` is at most this; a row where it is missing is left out. */
                nb_to_reorder_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockSummaryAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["StockSummaryColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTargetsVsActual: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month, family) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month,family. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `target`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, month, family, item_family_id, item_family_name, target, actual, gap, attainment, is_over. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: family, item_family_id, item_family_name. */
                q?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `family` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                family?: string[];
                /** @description Rows but those whose `family` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                family_not?: string[];
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `is_over` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_over` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `target` is at least this; a row where it is missing is left out. */
                target_min?: number;
                /** @description Rows whose `target` is at most this; a row where it is missing is left out. */
                target_max?: number;
                /** @description Rows whose `actual` is at least this; a row where it is missing is left out. */
                actual_min?: number;
                /** @description Rows whose `actual` is at most this; a row where it is missing is left out. */
                actual_max?: number;
                /** @description Rows whose `gap` is at least this; a row where it is missing is left out. */
                gap_min?: number;
                /** @description Rows whose `gap` is at most this; a row where it is missing is left out. */
                gap_max?: number;
                /** @description Rows whose `attainment` is at least this; a row where it is missing is left out. */
                attainment_min?: number;
                /** @description Rows whose `attainment` is at most this; a row where it is missing is left out. */
                attainment_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsVsActualAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TargetsVsActualColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTechnicianPerformance: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, colleague_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -nb_interventions. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_interventions`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, colleague_key, colleague_id, colleague_name, colleague_firstname, nb_interventions, avg_duration_min, total_distance_km, pct_on_time, avg_satisfaction. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: colleague_id, colleague_name, colleague_firstname. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `colleague_firstname` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_firstname?: string[];
                /** @description Rows but those whose `colleague_firstname` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_firstname_not?: string[];
                /** @description Rows whose `colleague_key` is at least this; a row where it is missing is left out. */
                colleague_key_min?: number;
                /** @description Rows whose `colleague_key` is at most this; a row where it is missing is left out. */
                colleague_key_max?: number;
                /** @description Rows whose `nb_interventions` is at least this; a row where it is missing is left out. */
                nb_interventions_min?: number;
                /** @description Rows whose `nb_interventions` is at most this; a row where it is missing is left out. */
                nb_interventions_max?: number;
                /** @description Rows whose `avg_duration_min` is at least this; a row where it is missing is left out. */
                avg_duration_min_min?: number;
                /** @description Rows whose `avg_duration_min` is at most this; a row where it is missing is left out. */
                avg_duration_min_max?: number;
                /** @description Rows whose `total_distance_km` is at least this; a row where it is missing is left out. */
                total_distance_km_min?: number;
                /** @description Rows whose `total_distance_km` is at most this; a row where it is missing is left out. */
                total_distance_km_max?: number;
                /** @description Rows whose `pct_on_time` is at least this; a row where it is missing is left out. */
                pct_on_time_min?: number;
                /** @description Rows whose `pct_on_time` is at most this; a row where it is missing is left out. */
                pct_on_time_max?: number;
                /** @description Rows whose `avg_satisfaction` is at least this; a row where it is missing is left out. */
                avg_satisfaction_min?: number;
                /** @description Rows whose `avg_satisfaction` is at most this; a row where it is missing is left out. */
                avg_satisfaction_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianPerformanceAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TechnicianPerformanceColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTechnicianWorkload: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, semaine, colleague_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,semaine,colleague_id. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_interventions`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, semaine, colleague_key, colleague_id, colleague_name, nb_interventions, nb_planned, worked_hours, travel_hours, planned_hours, load_hours, capacity_hours, load_rate. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: colleague_id, colleague_name. */
                q?: string;
                /** @description Rows whose `semaine` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `semaine` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `semaine` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine?: string[];
                /** @description Rows but those whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine_not?: string[];
                /** @description Rows whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id?: string[];
                /** @description Rows but those whose `colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_id_not?: string[];
                /** @description Rows whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name?: string[];
                /** @description Rows but those whose `colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                colleague_name_not?: string[];
                /** @description Rows whose `colleague_key` is at least this; a row where it is missing is left out. */
                colleague_key_min?: number;
                /** @description Rows whose `colleague_key` is at most this; a row where it is missing is left out. */
                colleague_key_max?: number;
                /** @description Rows whose `nb_interventions` is at least this; a row where it is missing is left out. */
                nb_interventions_min?: number;
                /** @description Rows whose `nb_interventions` is at most this; a row where it is missing is left out. */
                nb_interventions_max?: number;
                /** @description Rows whose `nb_planned` is at least this; a row where it is missing is left out. */
                nb_planned_min?: number;
                /** @description Rows whose `nb_planned` is at most this; a row where it is missing is left out. */
                nb_planned_max?: number;
                /** @description Rows whose `worked_hours` is at least this; a row where it is missing is left out. */
                worked_hours_min?: number;
                /** @description Rows whose `worked_hours` is at most this; a row where it is missing is left out. */
                worked_hours_max?: number;
                /** @description Rows whose `travel_hours` is at least this; a row where it is missing is left out. */
                travel_hours_min?: number;
                /** @description Rows whose `travel_hours` is at most this; a row where it is missing is left out. */
                travel_hours_max?: number;
                /** @description Rows whose `planned_hours` is at least this; a row where it is missing is left out. */
                planned_hours_min?: number;
                /** @description Rows whose `planned_hours` is at most this; a row where it is missing is left out. */
                planned_hours_max?: number;
                /** @description Rows whose `load_hours` is at least this; a row where it is missing is left out. */
                load_hours_min?: number;
                /** @description Rows whose `load_hours` is at most this; a row where it is missing is left out. */
                load_hours_max?: number;
                /** @description Rows whose `capacity_hours` is at least this; a row where it is missing is left out. */
                capacity_hours_min?: number;
                /** @description Rows whose `capacity_hours` is at most this; a row where it is missing is left out. */
                capacity_hours_max?: number;
                /** @description Rows whose `load_rate` is at least this; a row where it is missing is left out. */
                load_rate_min?: number;
                /** @description Rows whose `load_rate` is at most this; a row where it is missing is left out. */
                load_rate_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianWorkloadAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TechnicianWorkloadColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTicketAnomalies: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, incident_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -reported_on. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `resolution_hours`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, incident_id, ticket_number, caption, ticket_type, status_name, is_open, customer_key, customer_id, customer_name, assigned_colleague_id, assigned_colleague_name, project_id, reported_on, reported_at, resolved_at, rules, is_long, is_costly, is_over_estimate, is_unsatisfied, resolution_hours, type_median_hours, cost, cost_p99, actual_hours, predicted_hours, satisfaction_score. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: incident_id, ticket_number, caption, ticket_type, status_name, customer_id, customer_name, assigned_colleague_id, assigned_colleague_name, project_id, rules. */
                q?: string;
                /** @description Rows whose `reported_on` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `reported_on` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `reported_on` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `incident_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                incident_id?: string[];
                /** @description Rows but those whose `incident_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                incident_id_not?: string[];
                /** @description Rows whose `ticket_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                ticket_number?: string[];
                /** @description Rows but those whose `ticket_number` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                ticket_number_not?: string[];
                /** @description Rows whose `caption` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                caption?: string[];
                /** @description Rows but those whose `caption` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                caption_not?: string[];
                /** @description Rows whose `ticket_type` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                ticket_type?: string[];
                /** @description Rows but those whose `ticket_type` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                ticket_type_not?: string[];
                /** @description Rows whose `status_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                status_name?: string[];
                /** @description Rows but those whose `status_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                status_name_not?: string[];
                /** @description Rows whose `is_open` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_open?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_open` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_open_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `assigned_colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                assigned_colleague_id?: string[];
                /** @description Rows but those whose `assigned_colleague_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                assigned_colleague_id_not?: string[];
                /** @description Rows whose `assigned_colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                assigned_colleague_name?: string[];
                /** @description Rows but those whose `assigned_colleague_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                assigned_colleague_name_not?: string[];
                /** @description Rows whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id?: string[];
                /** @description Rows but those whose `project_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                project_id_not?: string[];
                /** @description Rows whose `reported_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                reported_on?: string[];
                /** @description Rows but those whose `reported_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                reported_on_not?: string[];
                /** @description Rows whose `rules` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                rules?: string[];
                /** @description Rows but those whose `rules` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                rules_not?: string[];
                /** @description Rows whose `is_long` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_long?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_long` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_long_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_costly` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_costly?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_costly` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_costly_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_over_estimate` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over_estimate?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_over_estimate` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_over_estimate_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `is_unsatisfied` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_unsatisfied?: ("true" | "false" | "null")[];
                /** @description Rows but those whose `is_unsatisfied` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                is_unsatisfied_not?: ("true" | "false" | "null")[];
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `resolution_hours` is at least this; a row where it is missing is left out. */
                resolution_hours_min?: number;
                /** @description Rows whose `resolution_hours` is at most this; a row where it is missing is left out. */
                resolution_hours_max?: number;
                /** @description Rows whose `type_median_hours` is at least this; a row where it is missing is left out. */
                type_median_hours_min?: number;
                /** @description Rows whose `type_median_hours` is at most this; a row where it is missing is left out. */
                type_median_hours_max?: number;
                /** @description Rows whose `cost` is at least this; a row where it is missing is left out. */
                cost_min?: number;
                /** @description Rows whose `cost` is at most this; a row where it is missing is left out. */
                cost_max?: number;
                /** @description Rows whose `cost_p99` is at least this; a row where it is missing is left out. */
                cost_p99_min?: number;
                /** @description Rows whose `cost_p99` is at most this; a row where it is missing is left out. */
                cost_p99_max?: number;
                /** @description Rows whose `actual_hours` is at least this; a row where it is missing is left out. */
                actual_hours_min?: number;
                /** @description Rows whose `actual_hours` is at most this; a row where it is missing is left out. */
                actual_hours_max?: number;
                /** @description Rows whose `predicted_hours` is at least this; a row where it is missing is left out. */
                predicted_hours_min?: number;
                /** @description Rows whose `predicted_hours` is at most this; a row where it is missing is left out. */
                predicted_hours_max?: number;
                /** @description Rows whose `satisfaction_score` is at least this; a row where it is missing is left out. */
                satisfaction_score_min?: number;
                /** @description Rows whose `satisfaction_score` is at most this; a row where it is missing is left out. */
                satisfaction_score_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnomaliesAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TicketAnomaliesColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTicketBacklog: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, age_bracket, customer_id, priority) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -age_days_max. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `age_days_max`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, age_bracket, customer_key, customer_id, customer_name, priority, nb_tickets, nb_unanswered, nb_past_sla, nb_planned, age_days_min, age_days_max, age_days_avg. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: age_bracket, customer_id, customer_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `age_bracket` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                age_bracket?: string[];
                /** @description Rows but those whose `age_bracket` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                age_bracket_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `customer_key` is at least this; a row where it is missing is left out. */
                customer_key_min?: number;
                /** @description Rows whose `customer_key` is at most this; a row where it is missing is left out. */
                customer_key_max?: number;
                /** @description Rows whose `priority` is at least this; a row where it is missing is left out. */
                priority_min?: number;
                /** @description Rows whose `priority` is at most this; a row where it is missing is left out. */
                priority_max?: number;
                /** @description Rows whose `nb_tickets` is at least this; a row where it is missing is left out. */
                nb_tickets_min?: number;
                /** @description Rows whose `nb_tickets` is at most this; a row where it is missing is left out. */
                nb_tickets_max?: number;
                /** @description Rows whose `nb_unanswered` is at least this; a row where it is missing is left out. */
                nb_unanswered_min?: number;
                /** @description Rows whose `nb_unanswered` is at most this; a row where it is missing is left out. */
                nb_unanswered_max?: number;
                /** @description Rows whose `nb_past_sla` is at least this; a row where it is missing is left out. */
                nb_past_sla_min?: number;
                /** @description Rows whose `nb_past_sla` is at most this; a row where it is missing is left out. */
                nb_past_sla_max?: number;
                /** @description Rows whose `nb_planned` is at least this; a row where it is missing is left out. */
                nb_planned_min?: number;
                /** @description Rows whose `nb_planned` is at most this; a row where it is missing is left out. */
                nb_planned_max?: number;
                /** @description Rows whose `age_days_min` is at least this; a row where it is missing is left out. */
                age_days_min_min?: number;
                /** @description Rows whose `age_days_min` is at most this; a row where it is missing is left out. */
                age_days_min_max?: number;
                /** @description Rows whose `age_days_max` is at least this; a row where it is missing is left out. */
                age_days_max_min?: number;
                /** @description Rows whose `age_days_max` is at most this; a row where it is missing is left out. */
                age_days_max_max?: number;
                /** @description Rows whose `age_days_avg` is at least this; a row where it is missing is left out. */
                age_days_avg_min?: number;
                /** @description Rows whose `age_days_avg` is at most this; a row where it is missing is left out. */
                age_days_avg_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBacklogAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TicketBacklogColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTicketsMonthly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, month) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,month. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `nb_opened`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, year_month, month, nb_opened, nb_closed, backlog, avg_resolution_hours, median_resolution_hours, nb_answered, avg_first_response_hours, nb_rated, avg_satisfaction, spent_hours, cost, nb_anomalies, anomaly_rate, nb_long, nb_costly, nb_over_estimate, nb_unsatisfied. */
                fields?: string;
                /** @description Rows whose `month` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `month` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The period to bring `month` to, its first day standing for it; weeks begin on Monday. Rows are grouped by source, period and the other columns in `fields` (default: none). What adds up: nb_opened, nb_closed, nb_answered, nb_rated, spent_hours, cost, nb_anomalies, nb_long, nb_costly, nb_over_estimate, nb_unsatisfied; other figures are refused. */
                grain?: "month" | "quarter" | "year";
                /** @description The zone that the days of `month` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month?: string[];
                /** @description Rows but those whose `month` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                month_not?: string[];
                /** @description Rows whose `year_month` is at least this; a row where it is missing is left out. */
                year_month_min?: number;
                /** @description Rows whose `year_month` is at most this; a row where it is missing is left out. */
                year_month_max?: number;
                /** @description Rows whose `nb_opened` is at least this; a row where it is missing is left out. */
                nb_opened_min?: number;
                /** @description Rows whose `nb_opened` is at most this; a row where it is missing is left out. */
                nb_opened_max?: number;
                /** @description Rows whose `nb_closed` is at least this; a row where it is missing is left out. */
                nb_closed_min?: number;
                /** @description Rows whose `nb_closed` is at most this; a row where it is missing is left out. */
                nb_closed_max?: number;
                /** @description Rows whose `backlog` is at least this; a row where it is missing is left out. */
                backlog_min?: number;
                /** @description Rows whose `backlog` is at most this; a row where it is missing is left out. */
                backlog_max?: number;
                /** @description Rows whose `avg_resolution_hours` is at least this; a row where it is missing is left out. */
                avg_resolution_hours_min?: number;
                /** @description Rows whose `avg_resolution_hours` is at most this; a row where it is missing is left out. */
                avg_resolution_hours_max?: number;
                /** @description Rows whose `median_resolution_hours` is at least this; a row where it is missing is left out. */
                median_resolution_hours_min?: number;
                /** @description Rows whose `median_resolution_hours` is at most this; a row where it is missing is left out. */
                median_resolution_hours_max?: number;
                /** @description Rows whose `nb_answered` is at least this; a row where it is missing is left out. */
                nb_answered_min?: number;
                /** @description Rows whose `nb_answered` is at most this; a row where it is missing is left out. */
                nb_answered_max?: number;
                /** @description Rows whose `avg_first_response_hours` is at least this; a row where it is missing is left out. */
                avg_first_response_hours_min?: number;
                /** @description Rows whose `avg_first_response_hours` is at most this; a row where it is missing is left out. */
                avg_first_response_hours_max?: number;
                /** @description Rows whose `nb_rated` is at least this; a row where it is missing is left out. */
                nb_rated_min?: number;
                /** @description Rows whose `nb_rated` is at most this; a row where it is missing is left out. */
                nb_rated_max?: number;
                /** @description Rows whose `avg_satisfaction` is at least this; a row where it is missing is left out. */
                avg_satisfaction_min?: number;
                /** @description Rows whose `avg_satisfaction` is at most this; a row where it is missing is left out. */
                avg_satisfaction_max?: number;
                /** @description Rows whose `spent_hours` is at least this; a row where it is missing is left out. */
                spent_hours_min?: number;
                /** @description Rows whose `spent_hours` is at most this; a row where it is missing is left out. */
                spent_hours_max?: number;
                /** @description Rows whose `cost` is at least this; a row where it is missing is left out. */
                cost_min?: number;
                /** @description Rows whose `cost` is at most this; a row where it is missing is left out. */
                cost_max?: number;
                /** @description Rows whose `nb_anomalies` is at least this; a row where it is missing is left out. */
                nb_anomalies_min?: number;
                /** @description Rows whose `nb_anomalies` is at most this; a row where it is missing is left out. */
                nb_anomalies_max?: number;
                /** @description Rows whose `anomaly_rate` is at least this; a row where it is missing is left out. */
                anomaly_rate_min?: number;
                /** @description Rows whose `anomaly_rate` is at most this; a row where it is missing is left out. */
                anomaly_rate_max?: number;
                /** @description Rows whose `nb_long` is at least this; a row where it is missing is left out. */
                nb_long_min?: number;
                /** @description Rows whose `nb_long` is at most this; a row where it is missing is left out. */
                nb_long_max?: number;
                /** @description Rows whose `nb_costly` is at least this; a row where it is missing is left out. */
                nb_costly_min?: number;
                /** @description Rows whose `nb_costly` is at most this; a row where it is missing is left out. */
                nb_costly_max?: number;
                /** @description Rows whose `nb_over_estimate` is at least this; a row where it is missing is left out. */
                nb_over_estimate_min?: number;
                /** @description Rows whose `nb_over_estimate` is at most this; a row where it is missing is left out. */
                nb_over_estimate_max?: number;
                /** @description Rows whose `nb_unsatisfied` is at least this; a row where it is missing is left out. */
                nb_unsatisfied_min?: number;
                /** @description Rows whose `nb_unsatisfied` is at most this; a row where it is missing is left out. */
                nb_unsatisfied_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketsMonthlyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TicketsMonthlyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTopCustomers: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, span, customer_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: span,rank. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `rank`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, span, rank, customer_id, customer_name, customer_segment, customer_region, revenue, margin, margin_rate, nb_documents, last_sale_on, revenue_share. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: span, customer_id, customer_name, customer_segment, customer_region. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `span` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                span?: string[];
                /** @description Rows but those whose `span` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                span_not?: string[];
                /** @description Rows whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id?: string[];
                /** @description Rows but those whose `customer_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_id_not?: string[];
                /** @description Rows whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name?: string[];
                /** @description Rows but those whose `customer_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_name_not?: string[];
                /** @description Rows whose `customer_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_segment?: string[];
                /** @description Rows but those whose `customer_segment` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_segment_not?: string[];
                /** @description Rows whose `customer_region` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_region?: string[];
                /** @description Rows but those whose `customer_region` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                customer_region_not?: string[];
                /** @description Rows whose `last_sale_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_sale_on?: string[];
                /** @description Rows but those whose `last_sale_on` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                last_sale_on_not?: string[];
                /** @description Rows whose `rank` is at least this; a row where it is missing is left out. */
                rank_min?: number;
                /** @description Rows whose `rank` is at most this; a row where it is missing is left out. */
                rank_max?: number;
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `margin` is at least this; a row where it is missing is left out. */
                margin_min?: number;
                /** @description Rows whose `margin` is at most this; a row where it is missing is left out. */
                margin_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `revenue_share` is at least this; a row where it is missing is left out. */
                revenue_share_min?: number;
                /** @description Rows whose `revenue_share` is at most this; a row where it is missing is left out. */
                revenue_share_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopCustomersAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TopCustomersColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getTopItems: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, span, item_id) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: span,rank. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `rank`. Takes the place of `limit`. */
                top?: number;
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, span, rank, item_id, item_name, item_family_id, item_family_name, quantity, revenue, margin, margin_rate, nb_documents, nb_customers, revenue_share, quantity_rank, margin_rank. */
                fields?: string;
                /** @description Rows in which one of the text columns holds this text, whatever its case and accents: `cafe` finds `Café`. No character has a special meaning. Searched: span, item_id, item_name, item_family_id, item_family_name. */
                q?: string;
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `span` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                span?: string[];
                /** @description Rows but those whose `span` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                span_not?: string[];
                /** @description Rows whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id?: string[];
                /** @description Rows but those whose `item_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_id_not?: string[];
                /** @description Rows whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name?: string[];
                /** @description Rows but those whose `item_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_name_not?: string[];
                /** @description Rows whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id?: string[];
                /** @description Rows but those whose `item_family_id` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_id_not?: string[];
                /** @description Rows whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name?: string[];
                /** @description Rows but those whose `item_family_name` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                item_family_name_not?: string[];
                /** @description Rows whose `rank` is at least this; a row where it is missing is left out. */
                rank_min?: number;
                /** @description Rows whose `rank` is at most this; a row where it is missing is left out. */
                rank_max?: number;
                /** @description Rows whose `quantity` is at least this; a row where it is missing is left out. */
                quantity_min?: number;
                /** @description Rows whose `quantity` is at most this; a row where it is missing is left out. */
                quantity_max?: number;
                /** @description Rows whose `revenue` is at least this; a row where it is missing is left out. */
                revenue_min?: number;
                /** @description Rows whose `revenue` is at most this; a row where it is missing is left out. */
                revenue_max?: number;
                /** @description Rows whose `margin` is at least this; a row where it is missing is left out. */
                margin_min?: number;
                /** @description Rows whose `margin` is at most this; a row where it is missing is left out. */
                margin_max?: number;
                /** @description Rows whose `margin_rate` is at least this; a row where it is missing is left out. */
                margin_rate_min?: number;
                /** @description Rows whose `margin_rate` is at most this; a row where it is missing is left out. */
                margin_rate_max?: number;
                /** @description Rows whose `nb_documents` is at least this; a row where it is missing is left out. */
                nb_documents_min?: number;
                /** @description Rows whose `nb_documents` is at most this; a row where it is missing is left out. */
                nb_documents_max?: number;
                /** @description Rows whose `nb_customers` is at least this; a row where it is missing is left out. */
                nb_customers_min?: number;
                /** @description Rows whose `nb_customers` is at most this; a row where it is missing is left out. */
                nb_customers_max?: number;
                /** @description Rows whose `revenue_share` is at least this; a row where it is missing is left out. */
                revenue_share_min?: number;
                /** @description Rows whose `revenue_share` is at most this; a row where it is missing is left out. */
                revenue_share_max?: number;
                /** @description Rows whose `quantity_rank` is at least this; a row where it is missing is left out. */
                quantity_rank_min?: number;
                /** @description Rows whose `quantity_rank` is at most this; a row where it is missing is left out. */
                quantity_rank_max?: number;
                /** @description Rows whose `margin_rank` is at least this; a row where it is missing is left out. */
                margin_rank_min?: number;
                /** @description Rows whose `margin_rank` is at most this; a row where it is missing is left out. */
                margin_rank_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopItemsAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["TopItemsColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getWeekly: {
        parameters: {
            query?: {
                /** @description Which system the rows come from: the name of a configured source (`retail`, `ebp`, `dolibarr`), or `all` for the rows of every source. Default: the first configured source that has the dataset; `meta.source` says which. */
                source?: string;
                /** @description How many rows to answer at most. When more remain, `meta.truncated` is true and `links.next` leads to them. Formats other than JSON answer every row unless it is given. */
                limit?: number;
                /** @description How many rows to pass over first. Past the last row the answer is an empty list. */
                offset?: number;
                /** @description `1` counts every row that matches, whatever the limit, in `meta.total`. */
                count?: "0" | "1";
                /** @description Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one published version: after a publish the answer is 410 and the reading starts again without it. */
                cursor?: string;
                /** @description Columns to order by, separated by commas, `-` before a column for descending. The key (source, semaine) completes it, so the order is total; ids made of digits order by their value; nulls come first ascending. Default: -source,semaine. */
                sort?: string;
                /** @description The rows that are first by a measure: the one that `sort` begins with, without `sort` the highest `ca`. Takes the place of `limit`. */
                top?: number;
                /** @description `1` ends `top` with one row that brings all the other rows together: their source, what adds up, and no other column. `meta.others` says how many rows it stands for. */
                others?: "0" | "1";
                /** @description The columns to answer, separated by commas, in the order wanted; `source` always comes first, asked or not. Default: all. Columns: source, semaine, ca, nb_achats, nb_clients, panier_moyen. */
                fields?: string;
                /** @description Rows whose `semaine` is at or after it. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. A word without `to` asks for its whole period: `from=prev_month` is that month alone. */
                from?: string;
                /** @description Rows whose `semaine` is on or before this day (the whole day counts), strictly before this date-time, or before the end of the period. A day, a date-time without zone (times are as stored, no zone shift is applied), or a word for a period that is counted from the reference day (`meta.as_of`): `today`, `yesterday`, `wtd`, `mtd`, `qtd`, `ytd`, `prev_week`, `prev_month`, `prev_quarter`, `prev_year`, `last_<n>d`, `last_<n>w`, `last_<n>m`. `meta.window` echoes the window, half-open. */
                to?: string;
                /** @description The zone that the days of `semaine` are counted in: the one of the installation, which `meta.window` names. Another one is refused, because rows are made of days already. */
                tz?: string;
                /** @description Puts beside each measure its value in the period before (`previous_period`), or in the same period a year before (`previous_year`; of a week: 52 weeks before), in `<measure>_<comparison>_prev`, with `…_delta` and `…_pct`. They are null where there is nothing to compare with, and `…_pct` where that is 0. A running period is compared with the same part of the other one and has `partial` true; what does not add up over days is null there. Separate by commas or repeat. */
                compare?: ("previous_period" | "previous_year")[];
                /** @description Adds the periods without a row, over the whole window and for each group: with 0 for what adds up and null for the rest (`zero`), or with null (`null`). Without `from` they begin with the first row, without `to` they end with the period of the reference day. */
                fill?: "none" | "zero" | "null";
                /** @description How the rows are written; comes before `Accept`. All but `json` answer every row, streamed, unless `limit` is given; what is broken off on the way is never a complete file. */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "arrow";
                /** @description `columns` answers JSON with one list for each column, for charts. */
                shape?: "rows" | "columns";
                /** @description CSV for a French spreadsheet: `;` between columns, a decimal comma, a byte order mark, and an apostrophe before text that the spreadsheet would take for a formula. Without it CSV is exact (RFC 4180). */
                locale?: "fr";
                /** @description Rows whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine?: string[];
                /** @description Rows but those whose `semaine` is one of these. Separate values by commas or repeat the parameter; `null` is a missing value; a backslash before a comma, a backslash or `null` takes it as text. */
                semaine_not?: string[];
                /** @description Rows whose `ca` is at least this; a row where it is missing is left out. */
                ca_min?: number;
                /** @description Rows whose `ca` is at most this; a row where it is missing is left out. */
                ca_max?: number;
                /** @description Rows whose `nb_achats` is at least this; a row where it is missing is left out. */
                nb_achats_min?: number;
                /** @description Rows whose `nb_achats` is at most this; a row where it is missing is left out. */
                nb_achats_max?: number;
                /** @description Rows whose `nb_clients` is at least this; a row where it is missing is left out. */
                nb_clients_min?: number;
                /** @description Rows whose `nb_clients` is at most this; a row where it is missing is left out. */
                nb_clients_max?: number;
                /** @description Rows whose `panier_moyen` is at least this; a row where it is missing is left out. */
                panier_moyen_min?: number;
                /** @description Rows whose `panier_moyen` is at most this; a row where it is missing is left out. */
                panier_moyen_max?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows asked for */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeeklyAnswer"];
                    "application/vnd.goldserve.columns+json": components["schemas"]["WeeklyColumnsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.apache.arrow.stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["VersionGone"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetsAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getDatasetByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a dataset, as `/datasets` lists it. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownDataset"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getRuns: {
        parameters: {
            query?: {
                /** @description Only runs in this state. */
                state?: "running" | "done" | "failed" | "interrupted";
                /** @description Records at most. */
                limit?: number;
                /** @description Records to leave out from the start. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunsAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getRunById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a run. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is kept */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunsAnswer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownDataset"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It serves */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["QueryTimeout"];
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description The datasets to hear of, by name; all that may be read unless given. Comma list, or repeated. */
                datasets?: string[];
                /** @description What was heard last, as the header Last-Event-ID says it: only what came after it is sent. `0`: all that the log still has. */
                last_event_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until one side ends it */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "Server-Timing": components["headers"]["ServerTiming"];
                    "RateLimit-Limit": components["headers"]["RateLimit"];
                    "RateLimit-Remaining": components["headers"]["RateRemaining"];
                    "RateLimit-Reset": components["headers"]["RateReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    datasetPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Taken: it is not sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
