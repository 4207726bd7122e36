// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace entente::test {

/// Something in the tree that assistive technology is told of, asked over the bus as a screen
/// reader asks. What is no longer there answers with nothing.
class Node final
{
public:
    using Wanted = std::function<bool(const Node &)>;

    Node() = default;
    /// Takes over a reference to an AtspiAccessible.
    explicit Node(void *taken);

    explicit operator bool() const { return m_node != nullptr; }
    [[nodiscard]] std::string role() const;
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string description() const;
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] bool isSelected() const;
    [[nodiscard]] bool isFocused() const;

    [[nodiscard]] std::vector<Node> children() const;
    /// The first one below it that has a role and is wanted, in the order of the tree; beyond what
    /// is shown only where that is asked for, as menus that are closed are.
    [[nodiscard]] Node find(const std::string &role, const Wanted &wanted,
                            bool alsoHidden = false) const;
    /// The same by how its name begins.
    [[nodiscard]] Node find(const std::string &role, const std::string &begin,
                            bool alsoHidden = false) const;
    [[nodiscard]] std::vector<Node> all(const std::string &role) const;

    /// Whether there is such an action; what it does may go on.
    bool act(const std::string &action) const;
    [[nodiscard]] std::vector<std::string> actions() const;

    // Its words, where it has the interface of a text; offsets are characters.
    [[nodiscard]] std::string text(int from = 0, int to = -1) const;
    [[nodiscard]] int caret() const;
    bool write(const std::string &words) const;

    // Its cells, where it has that of a table.
    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] Node cell(int row, int column) const;
    [[nodiscard]] std::string columnHead(int column) const;
    bool selectRow(int row) const;
    [[nodiscard]] bool isRowSelected(int row) const;

private:
    void collect(const std::string &role, std::vector<Node> &to) const;
    [[nodiscard]] bool has(int state) const;

    std::shared_ptr<void> m_node; ///< an AtspiAccessible
};

/// The programs that tell of themselves.
[[nodiscard]] Node application(const std::string &name);
/// Connects to the bus that the environment names. Answers whether that was possible.
[[nodiscard]] bool connectToBus();

/// Asks again and again, for longer than any machine needs, until the answer is not empty.
[[nodiscard]] Node awaited(const std::function<Node()> &ask);
[[nodiscard]] bool awaited(const std::function<bool()> &ask);

} // namespace entente::test
