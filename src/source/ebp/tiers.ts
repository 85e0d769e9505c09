/*
 * The tiers of EBP tables: the first two are what the figures are made of, with the small tables that give them
 * their meaning; the third is support. Any other table is landed by its name or with `all`.
 */
const tiers: Record<string, string[]> = {
  tier1: [
    ...['SaleDocument', 'SaleDocumentLine', 'SaleCommitment', 'SaleSettlement'],
    ...['SaleSettlementCommitmentAssociation', 'SaleCreditMemoOrigin', 'DocumentLineAssociation'],
    ...['Deal', 'DealSaleDocument', 'DealSaleDocumentLine', 'Customer', 'Contact'],
    ...['PurchaseDocument', 'PurchaseDocumentLine', 'Supplier'],
    ...['PurchaseCommitment', 'PurchaseSettlement', 'PurchaseSettlementCommitmentAssociation'],
    ...['Item', 'StockMovement', 'StockItem', 'Storehouse', 'EbpSysDeletedRecord'],
  ],
  tier2: [
    ...['ScheduleEvent', 'ScheduleEventType', 'Activity', 'Incident', 'IncidentCustomerProduct'],
    ...['ScheduleEventCustomerProduct', 'MaintenanceContract', 'CustomerProduct'],
    ...['MaintenanceContractCustomerProduct', 'ItemFamily', 'ItemSubFamily', 'CustomerFamily'],
    ...[
      'SupplierFamily',
      'Zipcode',
      'Colleague',
      'ColleagueFamily',
      'ColleagueCompetence',
      'Competence',
    ],
  ],
  tier3: [
    ...['ConstructionSite', 'ConstructionSiteReferenceDocument'],
    ...['ConstructionSiteReferenceDocumentLine', 'AccountingExchangeGroup', 'AccountingYear'],
    ...['AccountingExchangeGroupProcessDetail', 'AnalyticGrid', 'AnalyticGridLine'],
    ...['AnalyticPlan', 'AnalyticPlanItem', 'SaleDocumentLineAnalyticAffectation'],
    ...['PurchaseDocumentLineAnalyticAffectation', 'DealCustomer', 'DealColleague', 'DealItem'],
    ...['DealSupplier', 'StockDocument', 'StockDocumentLine', 'SupplierItem', 'Address'],
    ...['BankRemittance', 'PaymentType', 'SettlementMode', 'Vat', 'Unit', 'Country'],
  ],
};

const tierByTable = new Map(
  Object.entries(tiers).flatMap(([tier, tables]) =>
    tables.map((table) => [table.toLowerCase(), tier] as const),
  ),
);

/** The tier of a table, whatever its case: `tier1`, `tier2`, `tier3`; undefined for any other. */
export const tierOf = (table: string): string | undefined => tierByTable.get(table.toLowerCase());
