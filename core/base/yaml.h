// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace entente::yaml {

struct Member;

/// One node of a YAML document. Mappings keep their order.
struct Node
{
    enum class Type : std::uint8_t { Null, Scalar, Sequence, Mapping };

    Type type = Type::Null;
    std::uint32_t line = 0; ///< from 1
    std::string scalar;
    std::vector<Node> items;     ///< of a sequence
    std::vector<Member> members; ///< of a mapping

    [[nodiscard]] const Node *member(std::string_view key) const;
    /// The scalar of a member, empty where there is none.
    [[nodiscard]] std::string_view text(std::string_view key) const;
};

struct Member
{
    std::string name;
    Node node;
};

/// Why the text is not YAML that we take.
struct Problem
{
    std::uint32_t line = 0; ///< from 1
    std::string reason;
};

/// The one document in a text. Aliases are refused, so that no small file can grow without bounds
/// ("billion laughs"); so are nesting deeper than 32, keys that are not words, and what stands
/// behind the document.
/// Comments, without their sign, are added to `comments` where it is given.
[[nodiscard]] std::variant<Node, Problem> parse(std::string_view text,
                                                std::vector<std::string> *comments = nullptr);

} // namespace entente::yaml
