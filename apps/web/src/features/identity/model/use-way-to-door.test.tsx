import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { useWayToDoor } from "./use-way-to-door.ts";

function Books() {
  useWayToDoor(true);
  return <p>Books</p>;
}

test("somebody unknown is sent to the door once, with the way back, however long the door takes to come", async () => {
  window.scrollTo = () => undefined;
  const root = createRootRoute();
  const books = createRoute({ getParentRoute: () => root, path: "/books", component: Books });
  const slowly = () =>
    new Promise<{ default: () => string }>((resolve) => setTimeout(() => resolve({ default: () => "The door" }), 200));
  const door = createRoute({ getParentRoute: () => root, path: "/sign-in", component: lazyRouteComponent(slowly) });
  const history = createMemoryHistory({ initialEntries: ["/books"] });
  const router = createRouter({ routeTree: root.addChildren([books, door]), history });
  render(<RouterProvider router={router} />);
  await screen.findByText("The door", {}, { timeout: 10_000 });
  expect(router.state.location.href).toBe("/sign-in?next=%2Fbooks");
});
