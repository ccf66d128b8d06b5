import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { invalidArgument } from "../../../platform/errors.ts";
import { connectionOf, orderByOf, PageArgs, type OrderBy } from "../../../platform/graphql/connection.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import type { TabCount } from "../../../platform/pagination.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { archiveProduct, restoreProduct } from "../use-cases/archive-product.ts";
import { createProduct } from "../use-cases/create-product.ts";
import { deleteProduct } from "../use-cases/delete-product.ts";
import { updateProduct } from "../use-cases/update-product.ts";
import * as inputs from "./product.input.ts";
import { DeletedProduct, Product, ProductMatch, ProductTabCount } from "./product.type.ts";
import { productById, productPage, productsByText, productsPerTab, type ProductOrderField } from "./read.ts";
import "./problems.ts";

const CreateProductResult = resultOf("CreateProductResult", Product, createProduct);
const UpdateProductResult = resultOf("UpdateProductResult", Product, updateProduct);
const ArchiveProductResult = resultOf("ArchiveProductResult", Product, archiveProduct);
const RestoreProductResult = resultOf("RestoreProductResult", Product, restoreProduct);
const DeleteProductResult = resultOf("DeleteProductResult", DeletedProduct, deleteProduct);

const ProductConnection = connectionOf<object>("Product", Product);
const ProductOrderBy = orderByOf("Product", {
  NAME: "By name, in Romanian alphabetical order.",
  CREATED: "By the moment it was added.",
  UPDATED: "By the last change.",
});

const maxQuickMatches = 10;

@Resolver()
export class ProductResolver {
  @Query(() => Product, { description: "One product." })
  @Requires("product:read")
  product(@Arg("id", () => ID, { description: "Key of the product." }) id: string, @Ctx() context: GraphQLContext) {
    return productById(context, id);
  }

  @Query(() => ProductConnection, { description: "The company's products, by name." })
  @Requires("product:read")
  products(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => inputs.ProductFilter, { nullable: true, description: "Which products." }) filter: unknown,
    @Arg("orderBy", () => ProductOrderBy, { nullable: true, description: "In which order." })
    order: OrderBy<ProductOrderField> | null,
    @Ctx() context: GraphQLContext,
  ) {
    return productPage(context, { page, filter, order });
  }

  @Query(() => [ProductTabCount], { description: "How many products each quick tab shows, under the same filter." })
  @Requires("product:read")
  productCounts(
    @Arg("filter", () => inputs.ProductFilter, { nullable: true, description: "Which products." }) filter: unknown,
    @Ctx() context: GraphQLContext,
  ): Promise<TabCount<string>[]> {
    return productsPerTab(context, filter);
  }

  @Query(() => [ProductMatch], {
    description: "The products meant by a few letters of code or name; those used last come first.",
  })
  @Requires("product:read")
  productsByText(
    @Arg("text", () => String, { description: "What the person typed so far; may be empty." }) text: string,
    @Arg("customerId", () => ID, { nullable: true, description: "Whose last prices to tell." })
    customerId: string | null,
    @Arg("first", () => Int, { defaultValue: maxQuickMatches, description: "How many at most, 1 to 10." })
    first: number,
    @Ctx() context: GraphQLContext,
  ) {
    if (first < 1 || first > maxQuickMatches) throw invalidArgument("first", "`first` is a number from 1 to 10.");
    return productsByText(context, { text, first, customerId: customerId ?? null });
  }

  @Mutation(() => CreateProductResult, { description: "Adds something to sell." })
  @Performs(createProduct)
  createProduct(
    @Arg("input", () => inputs.CreateProductInput) input: inputs.CreateProductInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, createProduct, input, shown(context));
  }

  @Mutation(() => UpdateProductResult, { description: "Changes a product's card; documents keep what they copied." })
  @Performs(updateProduct)
  updateProduct(
    @Arg("input", () => inputs.UpdateProductInput) input: inputs.UpdateProductInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, updateProduct, input, shown(context));
  }

  @Mutation(() => ArchiveProductResult, {
    description: "Takes a product out of lists and quick searches; `restoreProduct` brings it back.",
  })
  @Performs(archiveProduct)
  archiveProduct(
    @Arg("input", () => inputs.ProductVersionInput) input: inputs.ProductVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, archiveProduct, input, shown(context));
  }

  @Mutation(() => RestoreProductResult, { description: "Brings an archived product back." })
  @Performs(restoreProduct)
  restoreProduct(
    @Arg("input", () => inputs.ProductVersionInput) input: inputs.ProductVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, restoreProduct, input, shown(context));
  }

  @Mutation(() => DeleteProductResult, { description: "Deletes a product for good; only while it was never sold." })
  @Performs(deleteProduct)
  deleteProduct(
    @Arg("input", () => inputs.ProductVersionInput) input: inputs.ProductVersionInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, deleteProduct, input, {
      success: DeletedProduct.name,
      present: ({ productId: id }) => ({ id }),
    });
  }
}

function shown(context: GraphQLContext) {
  return {
    success: Product.name,
    present: ({ productId }: { productId: string }) => productById(context, productId),
  };
}
