// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accessible/node.h"

#include "tests/support/patience.h"

#include <atspi/atspi.h>

#include <chrono>
#include <thread>

namespace entente::test {

namespace {

template <typename T>
std::shared_ptr<T> owned(T *taken)
{
    return {taken, [](T *each) {
                if (each != nullptr)
                    g_object_unref(each);
            }};
}

AtspiAccessible *of(const std::shared_ptr<void> &node)
{
    return static_cast<AtspiAccessible *>(node.get());
}

std::string taken(gchar *words)
{
    std::string result = words == nullptr ? "" : words;
    g_free(words);
    return result;
}

/// What the bus refused: nothing then is the answer.
class Refusal final
{
public:
    Refusal() = default;
    ~Refusal() { g_clear_error(&m_error); }
    Refusal(const Refusal &) = delete;
    Refusal &operator=(const Refusal &) = delete;

    GError **operator&() { return &m_error; }
    [[nodiscard]] bool came() const { return m_error != nullptr; }

private:
    GError *m_error = nullptr;
};

} // namespace

Node::Node(void *taken)
{
    if (taken != nullptr)
        m_node = owned(static_cast<AtspiAccessible *>(taken));
}

std::string Node::role() const
{
    Refusal refusal;
    return m_node == nullptr ? "" : taken(atspi_accessible_get_role_name(of(m_node), &refusal));
}

std::string Node::name() const
{
    Refusal refusal;
    return m_node == nullptr ? "" : taken(atspi_accessible_get_name(of(m_node), &refusal));
}

std::string Node::description() const
{
    Refusal refusal;
    return m_node == nullptr ? "" : taken(atspi_accessible_get_description(of(m_node), &refusal));
}

bool Node::has(int state) const
{
    if (m_node == nullptr)
        return false;
    const auto states = owned(atspi_accessible_get_state_set(of(m_node)));
    return states != nullptr
        && atspi_state_set_contains(states.get(), static_cast<AtspiStateType>(state)) != 0;
}

bool Node::isShown() const
{
    return has(ATSPI_STATE_SHOWING);
}

bool Node::isChecked() const
{
    return has(ATSPI_STATE_CHECKED);
}

bool Node::isSelected() const
{
    return has(ATSPI_STATE_SELECTED);
}

bool Node::isFocused() const
{
    return has(ATSPI_STATE_FOCUSED);
}

std::vector<Node> Node::children() const
{
    std::vector<Node> result;
    Refusal refusal;
    const int count = m_node == nullptr ? 0
                                        : atspi_accessible_get_child_count(of(m_node), &refusal);
    for (int i = 0; i < count; ++i) {
        Refusal each;
        if (Node child(atspi_accessible_get_child_at_index(of(m_node), i, &each)); child)
            result.push_back(std::move(child));
    }
    return result;
}

Node Node::find(const std::string &role, const Wanted &wanted, bool alsoHidden) const
{
    for (const Node &child : children()) {
        const std::string of = child.role();
        const bool isTop = of == "frame" || of == "dialog";
        if (!alsoHidden && !isTop && !child.isShown())
            continue;
        if (of == role && wanted(child))
            return child;
        if (Node found = child.find(role, wanted, alsoHidden); found)
            return found;
    }
    return {};
}

Node Node::find(const std::string &role, const std::string &begin, bool alsoHidden) const
{
    return find(
        role, [&begin](const Node &each) { return each.name().starts_with(begin); }, alsoHidden);
}

void Node::collect(const std::string &role, std::vector<Node> &to) const
{
    for (const Node &child : children()) {
        if (child.role() == role)
            to.push_back(child);
        child.collect(role, to);
    }
}

std::vector<Node> Node::all(const std::string &role) const
{
    std::vector<Node> result;
    collect(role, result);
    return result;
}

std::vector<std::string> Node::actions() const
{
    std::vector<std::string> names;
    const auto actions = m_node == nullptr ? nullptr
                                           : owned(atspi_accessible_get_action_iface(of(m_node)));
    Refusal refusal;
    const int count = actions == nullptr ? 0 : atspi_action_get_n_actions(actions.get(), &refusal);
    for (int i = 0; i < count; ++i) {
        Refusal each;
        names.push_back(taken(atspi_action_get_action_name(actions.get(), i, &each)));
    }
    return names;
}

bool Node::act(const std::string &action) const
{
    const std::vector<std::string> names = actions();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] != action)
            continue;
        const auto actions = owned(atspi_accessible_get_action_iface(of(m_node)));
        // What opens a dialog answers when that is closed; nobody waits for it.
        Refusal late;
        atspi_action_do_action(actions.get(), static_cast<gint>(i), &late);
        return true;
    }
    return false;
}

std::string Node::text(int from, int to) const
{
    const auto text = m_node == nullptr ? nullptr
                                        : owned(atspi_accessible_get_text_iface(of(m_node)));
    if (text == nullptr)
        return {};
    Refusal refusal;
    const int count = atspi_text_get_character_count(text.get(), &refusal);
    const int end = to < 0 || to > count ? count : to;
    return taken(atspi_text_get_text(text.get(), from, end, &refusal));
}

int Node::caret() const
{
    const auto text = m_node == nullptr ? nullptr
                                        : owned(atspi_accessible_get_text_iface(of(m_node)));
    Refusal refusal;
    return text == nullptr ? -1 : atspi_text_get_caret_offset(text.get(), &refusal);
}

bool Node::write(const std::string &words) const
{
    const auto text = m_node == nullptr
        ? nullptr
        : owned(atspi_accessible_get_editable_text_iface(of(m_node)));
    Refusal refusal;
    return text != nullptr
        && atspi_editable_text_set_text_contents(text.get(), words.c_str(), &refusal) != 0;
}

int Node::rows() const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table == nullptr ? 0 : atspi_table_get_n_rows(table.get(), &refusal);
}

int Node::columns() const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table == nullptr ? 0 : atspi_table_get_n_columns(table.get(), &refusal);
}

Node Node::cell(int row, int column) const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table == nullptr
        ? Node()
        : Node(atspi_table_get_accessible_at(table.get(), row, column, &refusal));
}

std::string Node::columnHead(int column) const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table == nullptr
        ? ""
        : taken(atspi_table_get_column_description(table.get(), column, &refusal));
}

bool Node::selectRow(int row) const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table != nullptr && atspi_table_add_row_selection(table.get(), row, &refusal) != 0;
}

bool Node::isRowSelected(int row) const
{
    const auto table = m_node == nullptr ? nullptr
                                         : owned(atspi_accessible_get_table_iface(of(m_node)));
    Refusal refusal;
    return table != nullptr && atspi_table_is_row_selected(table.get(), row, &refusal) != 0;
}

bool connectToBus()
{
    if (atspi_init() > 1)
        return false;
    constexpr int longest = 3000; // milliseconds for one answer; what is asked for is asked again
    atspi_set_timeout(longest, patience);
    const auto desktop = owned(atspi_get_desktop(0));
    if (desktop == nullptr)
        return false;
    // What it remembers of the tree may be old.
    atspi_accessible_set_cache_mask(desktop.get(), ATSPI_CACHE_NONE);
    return true;
}

Node application(const std::string &name)
{
    const Node desktop(atspi_get_desktop(0));
    for (const Node &each : desktop.children()) {
        if (each.name() == name)
            return each;
    }
    return {};
}

Node awaited(const std::function<Node()> &ask)
{
    Node answer;
    (void)awaited([&] {
        answer = ask();
        return bool(answer);
    });
    return answer;
}

bool awaited(const std::function<bool()> &ask)
{
    constexpr std::chrono::milliseconds pause(50);
    for (int waited = 0; waited < patience; waited += static_cast<int>(pause.count())) {
        if (ask())
            return true;
        std::this_thread::sleep_for(pause);
    }
    return false;
}

} // namespace entente::test
