//! The facts of each construct of a grammar.

use crate::small::{blocks, blocks_of, boxed, compiled, snapshot, sources};

#[test]
fn an_include_gives_way_to_its_overrides() {
    let inside = "<start><ref name='box'/></start>
        <include href='parts.rng'><define name='lid'><element name='flap'><empty/></element></define></include>";
    let parts = "<define name='box'><element name='box'><ref name='lid'/><ref name='base'/></element></define>
        <define name='lid'><element name='lid'><empty/></element></define>
        <define name='base'><element name='base'><text/></element></define>";
    let facts = compiled(&sources(inside, &[("parts.rng", parts)]), "1.0.0").unwrap().facts;
    assert_eq!(blocks(&facts), "= box\n  flap flag\n  base text\n");
}

#[test]
fn combined_definitions_are_a_choice_or_an_interleave() {
    let content = boxed("<ref name='any'/><ref name='all'/>")
        + "<define name='any' combine='choice'><element name='a'><empty/></element></define>
        <define name='any' combine='choice'><notAllowed/></define>
        <define name='any' combine='choice'><element name='b'><empty/></element></define>
        <define name='all'><element name='c'><empty/></element></define>
        <define name='all' combine='interleave'><element name='d'><empty/></element></define>";
    let text = "= box\n  a ? flag\n  b ? flag\n  c flag\n  d flag\n  one of: a | b\n";
    assert_eq!(blocks_of(&content), text);
}

#[test]
fn a_nested_grammar_has_definitions_of_its_own() {
    let content = boxed(
        "<ref name='lid'/><grammar>
            <start><element name='inner'><ref name='lid'/><parentRef name='lid'/></element></start>
            <define name='lid'><element name='cap'><text/></element></define>
        </grammar>",
    ) + "<define name='lid'><element name='lid'><text/></element></define>";
    assert_eq!(
        blocks_of(&content),
        "= box\n  lid text\n  inner -> .\n= box/inner\n  cap text\n  lid text\n"
    );
}

#[test]
fn what_is_not_allowed_disappears() {
    let content = boxed(
        "<optional><element name='secret'><notAllowed/></element></optional>
        <choice><group><attribute name='a'/><notAllowed/></group><attribute name='b'/></choice>
        <zeroOrMore><element name='deep'><attribute name='x'><notAllowed/></attribute></element></zeroOrMore>",
    );
    assert_eq!(blocks_of(&content), "= box\n  @b text\n");
}

#[test]
fn namespaces_are_inherited_by_elements_and_not_by_attributes() {
    let content = boxed(
        "<element name='list' ns='urn:x'>
            <attribute name='plain'/><attribute name='own' ns='urn:y'/>
            <zeroOrMore><element name='item'><text/></element></zeroOrMore>
            <element name='bare' ns=''><text/></element>
            <element name='away' ns='urn:y'><text/></element>
        </element>",
    );
    snapshot("of_namespaces", &codegen::facts::print(&crate::small::facts_of(&content)));
}

#[test]
fn a_name_class_of_several_names_is_several_fields() {
    let content = boxed("<element><choice><name>a</name><name>b</name></choice><text/></element>");
    assert_eq!(blocks_of(&content), "= box\n  a ? text\n  b ? text\n");
}

#[test]
fn recursion_and_equal_contexts_point_to_the_first_path() {
    let content = boxed("<ref name='item'/><element name='more'><ref name='item'/></element>")
        + "<define name='item'><element name='item'><attribute name='id'/><optional><ref name='item'/></optional></element></define>";
    let text = "= box\n  item -> .\n  more -> .\n= box/item\n  @id text\n  item ? -> box/item\n= box/more\n  item -> box/item\n";
    assert_eq!(blocks_of(&content), text);
}

#[test]
fn foreign_and_opaque_elements_are_not_looked_into() {
    let content = boxed(
        "<element name='notes'><zeroOrMore><element><anyName/><text/></element></zeroOrMore></element>
        <element name='letter'><attribute name='to'/></element>",
    );
    assert_eq!(blocks_of(&content), "= box\n  notes foreign\n  letter foreign\n");
}

#[test]
fn text_presence_and_attributes_make_three_kinds_of_child() {
    let content = boxed(
        "<element name='flag'><empty/></element>
        <element name='leaf'><text/></element>
        <element name='maybe'><choice><value>on</value><empty/></choice></element>
        <choice>
            <element name='both'><text/></element>
            <element name='both'><attribute name='unit'/><data type='unsignedByte'/></element>
        </choice>
        <element name='mixed'><mixed><element name='b'><empty/></element></mixed></element>",
    );
    snapshot("of_kinds_of_children", &blocks_of(&content));
}

#[test]
fn values_are_words_numbers_classes_or_text() {
    let pattern = |name: &str, pattern: &str| {
        let data = format!("<data type='string'><param name='pattern'>{pattern}</param></data>");
        format!("<attribute name='{name}'>{data}</attribute>")
    };
    let content = boxed(
        &[
            "<attribute name='words'><choice><value>b</value><value> a </value><value>text</value></choice></attribute>",
            "<attribute name='number'><choice><data type='unsignedInt'/><value>-1</value></choice></attribute>",
            "<attribute name='bounded'><data type='int'><param name='minInclusive'>3</param><param name='maxExclusive'>9</param></data></attribute>",
            "<attribute name='fraction'><data type='double'/></attribute>",
            "<attribute name='open'><choice><value>auto</value><text/></choice></attribute>",
            &pattern("digits", "[0-9]{1,3}"),
            &pattern("literals", "(tcp)|(udp)"),
            &pattern("known", "[a-zA-Z0-9_\\+\\-]+"),
            &pattern("unknown", "[xyz]+"),
            "<attribute name='hex'><choice><data type='string'><param name='pattern'>0x[0-9a-fA-F]{1,2}</param></data><data type='int'/></choice></attribute>",
        ]
        .concat(),
    );
    let compiled = compiled(&sources(&content, &[]), "1.0.0").unwrap();
    let undecided = codegen::report::undecided(&compiled.undecided);
    snapshot("of_values", &(blocks(&compiled.facts) + &undecided));
}

#[test]
fn cardinality_adds_up_over_groups_and_choices() {
    let element = |name: &str| format!("<element name='{name}'><empty/></element>");
    let (a, b, c, d) = (element("a"), element("b"), element("c"), element("d"));
    let content = boxed(&format!(
        "<interleave>{a}<optional>{a}</optional></interleave>
        <choice><group>{b}{c}</group><oneOrMore>{b}</oneOrMore></choice>
        <optional><zeroOrMore>{d}</zeroOrMore></optional>"
    ));
    assert_eq!(blocks_of(&content), "= box\n  a + flag\n  b + flag\n  c ? flag\n  d * flag\n");
}

#[test]
fn a_group_orders_children_even_where_a_choice_names_them_earlier() {
    let element = |name: &str| format!("<element name='{name}'><empty/></element>");
    let (a, b, c) = (element("a"), element("b"), element("c"));
    let content = boxed(&format!(
        "<choice><interleave>{c}{b}</interleave><group>{a}{b}</group></choice><attribute name='x'/>"
    ));
    let text = "= box\n  @x text\n  c ? flag\n  a ? flag\n  b flag\n  one of: c | a\n";
    assert_eq!(blocks_of(&content), text);
}
