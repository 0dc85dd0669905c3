/**
 * The editions of a plan's text: changing a draft's words node by node, knowing the nodes of a file
 * that was edited elsewhere, and telling two editions apart. Pure: nothing here is stored or
 * served.
 */
@NullMarked
package vn.lantoa.plan.edition;

import org.jspecify.annotations.NullMarked;
