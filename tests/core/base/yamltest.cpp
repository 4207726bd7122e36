// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/yaml.h"

#include <gtest/gtest.h>

namespace entente::yaml {

namespace {

Node read(std::string_view text)
{
    const auto parsed = parse(text);
    if (const auto *problem = std::get_if<Problem>(&parsed)) {
        ADD_FAILURE() << "line " << problem->line << ": " << problem->reason;
        return {};
    }
    return std::get<Node>(parsed);
}

Problem problemIn(std::string_view text)
{
    const auto parsed = parse(text);
    if (const auto *problem = std::get_if<Problem>(&parsed))
        return *problem;
    ADD_FAILURE() << "taken: " << text;
    return {};
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[')
        + std::string(static_cast<std::size_t>(depth), ']');
}

} // namespace

TEST(Yaml, readsScalarsListsAndMappingsInOrder)
{
    const Node root = read(
        "title: \"A: b\"\nlist: [one, two]\nmap:\n  key: value\nlast: |\n  x\n  y\n");
    ASSERT_EQ(root.type, Node::Type::Mapping);
    ASSERT_EQ(root.members.size(), 4U);
    EXPECT_EQ(root.members[0].name, "title");
    EXPECT_EQ(root.text("title"), "A: b");
    ASSERT_EQ(root.member("list")->items.size(), 2U);
    EXPECT_EQ(root.member("list")->items[1].scalar, "two");
    EXPECT_EQ(root.member("map")->text("key"), "value");
    EXPECT_EQ(root.text("last"), "x\ny\n");
}

TEST(Yaml, saysOnWhichLineANodeStands)
{
    const Node root = read("a: 1\nb:\n  - x\n  - y\n");
    EXPECT_EQ(root.member("a")->line, 1U);
    EXPECT_EQ(root.member("b")->items[1].line, 4U);
}

TEST(Yaml, tellsNothingFromAnEmptyString)
{
    const Node root = read("a:\nb: null\nc: ~\nd: \"\"\ne: 'null'\n");
    for (const char *const key : {"a", "b", "c"})
        EXPECT_EQ(root.member(key)->type, Node::Type::Null) << key;
    for (const char *const key : {"d", "e"})
        EXPECT_EQ(root.member(key)->type, Node::Type::Scalar) << key;
    EXPECT_EQ(root.text("absent"), "");
    EXPECT_EQ(root.member("absent"), nullptr);
}

TEST(Yaml, readsAnEmptyTextAsNothing)
{
    EXPECT_EQ(read("").type, Node::Type::Null);
    EXPECT_EQ(read("# only a comment\n").type, Node::Type::Null);
}

TEST(Yaml, refusesAliasesSoThatNoSmallFileGrows)
{
    EXPECT_EQ(problemIn("a: &x [1, 2]\nb: *x\n").line, 2U);
    EXPECT_EQ(problemIn("a: &x lol\nb: [*x, *x]\n").reason, "aliases are not taken");
}

TEST(Yaml, refusesWhatIsNestedTooDeep)
{
    EXPECT_EQ(read(nested(32)).type, Node::Type::Sequence);
    EXPECT_EQ(problemIn(nested(40)).reason, "nested too deep");
    EXPECT_EQ(problemIn(nested(100'000)).reason, "nested too deep");
}

TEST(Yaml, saysWhereATextIsMalformed)
{
    EXPECT_EQ(problemIn("a: 1\nb: [1, 2\nc: 3\n").line, 3U);
    EXPECT_EQ(problemIn("a: \"open\n").line, 2U);
    EXPECT_FALSE(problemIn("a: b: c\n").reason.empty());
}

} // namespace entente::yaml
