/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Everything that a filter finds, but a few. */
export type AllProducts = {
  /** Keys of those to leave out; at most 10,000. */
  exceptIds?: Array<string> | null | undefined;
  /** How many are meant, as `boundedCount` told; if it is another number by now, nothing is begun. */
  expectedCount: number;
  /** Which; as in the list. */
  filter?: ProductFilter | null | undefined;
};

/** Begins a bulk run. */
export type BulkProductsInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Which records. */
  selection: ProductsSelection;
};

/** A list that products are classified by (UNTDID 7143). */
export type ClassificationScheme =
  /** Combined nomenclature (NC), for customs. */
  | 'HS'
  /** CPV, the vocabulary of public procurement. */
  | 'STI';

/** Adds something to sell. */
export type CreateProductInput = {
  /** Account in the accountant's ledger. */
  account?: string | null | undefined;
  /** Its CPV or NC code. */
  classification?: ProductClassificationInput | null | undefined;
  /** Currency of the price, ISO 4217. */
  currency: string;
  /** More about it, as printed below the name. */
  description?: string | null | undefined;
  /** Why no VAT is charged, as printed. */
  exemptionReason?: string | null | undefined;
  /** VATEX code of the exemption; of the category's own list. */
  exemptionReasonCode?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Name, as printed. */
  name: string;
  /** What the price contains. */
  priceMode: PriceMode;
  /** Your own code, unique among products in use. */
  productCode?: string | null | undefined;
  /** Goods or a service; goods if left out. */
  supply?: Supply | null | undefined;
  /** VAT category. */
  taxCategory: TaxCategory;
  /** VAT rate in percent, a decimal string in force today; 0 in every category but S. */
  taxRate: string;
  /** Unit of measure: UN/ECE Rec 20 (H87), or what people call it (buc). */
  unitCode: string;
  /** What to call the unit in print; the usual short form if left out. */
  unitName?: string | null | undefined;
  /** Price of one unit, a decimal string with up to 6 decimals. */
  unitPrice: string;
};

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest, first in the alphabet or oldest first. */
  | 'ASC'
  /** Largest, last in the alphabet or newest first. */
  | 'DESC';

/** What unit prices contain. */
export type PriceMode =
  /** Prices with VAT; the total with VAT is what was agreed. */
  | 'GROSS'
  /** Prices without VAT. */
  | 'NET';

/** A code of a public classification. */
export type ProductClassificationInput = {
  /** The code in it: 8 digits of CPV, 4 to 10 of NC. */
  code: string;
  /** The classification. */
  scheme: ClassificationScheme;
};

/** Which products. */
export type ProductFilter = {
  /** True shows the archived ones instead. */
  archived?: boolean;
  /** Priced in this currency. */
  currency?: string | null | undefined;
  /** Words in any order, with or without diacritics: code, name, description. */
  search?: string | null | undefined;
  /** Of these VAT categories only. */
  taxCategories?: Array<TaxCategory> | null | undefined;
  /** With this VAT rate in percent. */
  taxRate?: string | null | undefined;
};

/** The order of a list of Product. */
export type ProductOrderBy = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ProductOrderField;
};

/** What a list of Product is sorted by. */
export type ProductOrderField =
  /** By the moment it was added. */
  | 'CREATED'
  /** By name, in Romanian alphabetical order. */
  | 'NAME'
  /** By the last change. */
  | 'UPDATED';

/** The quick tabs of a product list. */
export type ProductTab =
  /** The archived ones. */
  | 'ARCHIVED'
  /** Those in use. */
  | 'IN_USE';

/** Names a product as you read it. */
export type ProductVersionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Key of the product. */
  productId: string;
};

/** Which records: either `ids` or `all`. At most 10,000. */
export type ProductsSelection = {
  /** Everything that a filter finds. */
  all?: AllProducts | null | undefined;
  /** Keys of the records. */
  ids?: Array<string> | null | undefined;
};

/** What is sold; decides where it is taxed (art. 275 and 278 Cod fiscal). */
export type Supply =
  /** Goods. */
  | 'GOODS'
  /** A service. */
  | 'SERVICES';

/** VAT category (EN 16931 BT-118, BT-151; UNTDID 5305). */
export type TaxCategory =
  /** Reverse charge. */
  | 'AE'
  /** Exempt. */
  | 'E'
  /** Export. */
  | 'G'
  /** Intra-community supply. */
  | 'K'
  /** Outside the scope of VAT. */
  | 'O'
  /** Taxable at a rate. */
  | 'S'
  /** Zero rate (not used in Romania). */
  | 'Z';

/** Changes a product's card; every field is written, what is left out becomes empty. */
export type UpdateProductInput = {
  /** Account in the accountant's ledger. */
  account?: string | null | undefined;
  /** Its CPV or NC code. */
  classification?: ProductClassificationInput | null | undefined;
  /** Currency of the price, ISO 4217. */
  currency: string;
  /** More about it, as printed below the name. */
  description?: string | null | undefined;
  /** Why no VAT is charged, as printed. */
  exemptionReason?: string | null | undefined;
  /** VATEX code of the exemption; of the category's own list. */
  exemptionReasonCode?: string | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Name, as printed. */
  name: string;
  /** What the price contains. */
  priceMode: PriceMode;
  /** Your own code, unique among products in use. */
  productCode?: string | null | undefined;
  /** Key of the product. */
  productId: string;
  /** Goods or a service; goods if left out. */
  supply?: Supply | null | undefined;
  /** VAT category. */
  taxCategory: TaxCategory;
  /** VAT rate in percent, a decimal string in force today; 0 in every category but S. */
  taxRate: string;
  /** Unit of measure: UN/ECE Rec 20 (H87), or what people call it (buc). */
  unitCode: string;
  /** What to call the unit in print; the usual short form if left out. */
  unitName?: string | null | undefined;
  /** Price of one unit, a decimal string with up to 6 decimals. */
  unitPrice: string;
};

/** A company's standing towards VAT. */
export type VatStatus =
  /** Not registered for VAT (art. 310 Cod fiscal). */
  | 'NONE'
  /** Registered, with VAT on collection (art. 282 Cod fiscal). */
  | 'ON_COLLECTION'
  /** Registered for VAT. */
  | 'PAYER'
  /** A special scheme. */
  | 'SPECIAL';

type ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment = { message: string };

type ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment = { message: string };

type ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment = { message: string };

type ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment = { message: string };

type ProblemParts_InvalidInput_Fragment = { message: string, issues: Array<{ path: string, message: string }> };

export type ProblemPartsFragment =
  | ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment
  | ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment
  | ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment
  | ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment
  | ProblemParts_InvalidInput_Fragment
;

export type ProductPartsFragment = (
  { id: string, version: number, productCode: string | null, supply: Supply, name: string, description: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, account: string | null, archivedAt: string | null, updatedAt: string, classification: { scheme: ClassificationScheme, code: string } | null }
  & { __typename: 'Product' }
);

export type ProductsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrderBy | null | undefined;
}>;


export type ProductsQuery = { products: { totalCount: number | null, edges: Array<{ node: (
        { id: string, version: number, productCode: string | null, supply: Supply, name: string, description: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, account: string | null, archivedAt: string | null, updatedAt: string, classification: { scheme: ClassificationScheme, code: string } | null }
        & { __typename: 'Product' }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductCountsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type ProductCountsQuery = { productCounts: Array<{ tab: ProductTab, count: number, isExact: boolean }> };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { product: (
    { id: string, version: number, productCode: string | null, supply: Supply, name: string, description: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, account: string | null, archivedAt: string | null, updatedAt: string, classification: { scheme: ClassificationScheme, code: string } | null }
    & { __typename: 'Product' }
  ) };

export type ProductsByTextQueryVariables = Exact<{
  text: string;
}>;


export type ProductsByTextQuery = { productsByText: Array<{ product: { id: string, name: string, productCode: string | null, unitPrice: string, currency: string } }> };

export type NewProductDefaultsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewProductDefaultsQuery = { company: { id: string, currency: string, vatStatus: VatStatus } };

export type CreateProductMutationVariables = Exact<{
  input: CreateProductInput;
}>;


export type CreateProductMutation = { createProduct:
    | (
      { productId: string, productName: string, message: string }
      & { __typename: 'DuplicateProduct' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, productCode: string | null, supply: Supply, name: string, description: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, account: string | null, archivedAt: string | null, updatedAt: string, classification: { scheme: ClassificationScheme, code: string } | null }
      & { __typename: 'Product' }
    )
   };

export type UpdateProductMutationVariables = Exact<{
  input: UpdateProductInput;
}>;


export type UpdateProductMutation = { updateProduct:
    | (
      { productId: string, productName: string, message: string }
      & { __typename: 'DuplicateProduct' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, productCode: string | null, supply: Supply, name: string, description: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, account: string | null, archivedAt: string | null, updatedAt: string, classification: { scheme: ClassificationScheme, code: string } | null }
      & { __typename: 'Product' }
    )
   };

export type ArchiveProductMutationVariables = Exact<{
  input: ProductVersionInput;
}>;


export type ArchiveProductMutation = { archiveProduct:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, archivedAt: string | null }
      & { __typename: 'Product' }
    )
   };

export type RestoreProductMutationVariables = Exact<{
  input: ProductVersionInput;
}>;


export type RestoreProductMutation = { restoreProduct:
    | (
      { message: string }
      & { __typename: 'DuplicateProduct' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, archivedAt: string | null }
      & { __typename: 'Product' }
    )
   };

export type DeleteProductMutationVariables = Exact<{
  input: ProductVersionInput;
}>;


export type DeleteProductMutation = { deleteProduct:
    | (
      { id: string }
      & { __typename: 'DeletedProduct' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'ProductInUse' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type ProductMatchesQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type ProductMatchesQuery = { products: { boundedCount: number | null } };

export type BulkArchiveProductsMutationVariables = Exact<{
  input: BulkProductsInput;
}>;


export type BulkArchiveProductsMutation = { bulkArchiveProducts:
    | (
      { id: string, total: number }
      & { __typename: 'BulkRun' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SelectionChanged' | 'SelectionTooLarge' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type BulkRestoreProductsMutationVariables = Exact<{
  input: BulkProductsInput;
}>;


export type BulkRestoreProductsMutation = { bulkRestoreProducts:
    | (
      { id: string, total: number }
      & { __typename: 'BulkRun' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SelectionChanged' | 'SelectionTooLarge' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const ProductPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProductParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unitCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"classification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const ProductPartsFragmentDoc = {"kind":"Document","definitions":[ProductPartsDefinition]} as unknown as DocumentNode<ProductPartsFragment, unknown>;
export const ProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},ProductPartsDefinition]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tab"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}}]}}]} as unknown as DocumentNode<ProductCountsQuery, ProductCountsQueryVariables>;
export const ProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Product"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}}]}}]}},ProductPartsDefinition]} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const ProductsByTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsByText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsByText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsByTextQuery, ProductsByTextQueryVariables>;
export const NewProductDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewProductDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"vatStatus"}}]}}]}}]} as unknown as DocumentNode<NewProductDefaultsQuery, NewProductDefaultsQueryVariables>;
export const CreateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}}]}}]}}]}},ProductPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateProductInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProductParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}}]}}]}}]}},ProductPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateProductMutation, UpdateProductMutationVariables>;
export const ArchiveProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<ArchiveProductMutation, ArchiveProductMutationVariables>;
export const RestoreProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RestoreProductMutation, RestoreProductMutationVariables>;
export const DeleteProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletedProduct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DeleteProductMutation, DeleteProductMutationVariables>;
export const ProductMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundedCount"}}]}}]}}]} as unknown as DocumentNode<ProductMatchesQuery, ProductMatchesQueryVariables>;
export const BulkArchiveProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkArchiveProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkProductsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkArchiveProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkArchiveProductsMutation, BulkArchiveProductsMutationVariables>;
export const BulkRestoreProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkRestoreProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkProductsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRestoreProducts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkRestoreProductsMutation, BulkRestoreProductsMutationVariables>;