// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

namespace {

namespace fs = std::filesystem;

bool isNameLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Names and signs of a source file, without comments, literals and what the preprocessor reads.
std::vector<std::string> tokensOf(std::string_view code)
{
    std::vector<std::string> tokens;
    const auto behind = [&](std::string_view end, std::size_t from) {
        const std::size_t at = code.find(end, from);
        return at == std::string_view::npos ? code.size() : at + end.size();
    };
    bool isLineStart = true;
    for (std::size_t i = 0; i < code.size();) {
        const char c = code[i];
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            isLineStart = isLineStart || c == '\n';
            ++i;
            continue;
        }
        if (c == '#' && isLineStart) {
            std::size_t end = code.find('\n', i);
            while (end != std::string_view::npos && code[end - 1] == '\\')
                end = code.find('\n', end + 1);
            i = std::min(end, code.size());
            continue;
        }
        isLineStart = false;
        if (code.substr(i, 2) == "//") {
            i = std::min(code.find('\n', i), code.size());
        } else if (code.substr(i, 2) == "/*") {
            i = behind("*/", i + 2);
        } else if (code.substr(i, 2) == "R\"") {
            const std::size_t open = code.find('(', i);
            const std::string end = ")" + std::string(code.substr(i + 2, open - i - 2)) + "\"";
            i = behind(end, open);
        } else if (c == '"' || (c == '\'' && (i == 0 || !isNameLetter(code[i - 1])))) {
            for (++i; i < code.size() && code[i] != c; ++i)
                i += code[i] == '\\' ? 1 : 0;
            ++i;
        } else if (isNameLetter(c)) {
            const std::size_t begin = i;
            while (i < code.size() && isNameLetter(code[i]))
                ++i;
            tokens.emplace_back(code.substr(begin, i - begin));
        } else {
            tokens.emplace_back(1, c);
            ++i;
        }
    }
    return tokens;
}

/// Finds the types that a file defines where others can name them: in a namespace with a name, or
/// in such a type, but not in a function.
class TypeFinder final
{
public:
    explicit TypeFinder(std::string_view code) : m_tokens(tokensOf(code)) {}

    std::vector<std::string> find()
    {
        std::size_t begin = 0; // of the declaration that is being read
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const std::string &token = m_tokens[i];
            if (token == "{") {
                open(begin, i);
                begin = i + 1;
            } else if (token == "}") {
                if (!m_scopes.empty())
                    m_scopes.pop_back();
                begin = i + 1;
            } else if (token == ";") {
                begin = i + 1;
            }
        }
        return m_types;
    }

private:
    /// A scope without a name, as of a function, hides what is defined in it.
    using Scope = std::optional<std::string>;

    void open(std::size_t begin, std::size_t brace)
    {
        std::string name;
        bool isNamespace = false;
        bool isType = false;
        for (std::size_t i = begin; i < brace; ++i) {
            const std::string &token = m_tokens[i];
            if (token == "(" || token == "=")
                break;
            if (token == "<" && !isType) {
                i = behindAngle(i, brace) - 1;
                continue;
            }
            if (token == "<" || (token == ":" && isType && !isDoubleColon(i)))
                break; // what is special of a template, or the bases
            if (token == "namespace")
                isNamespace = true;
            else if (token == "class" || token == "struct" || token == "enum" || token == "union")
                isType = true;
            else if ((isType || isNamespace) && token != "final" && token != "inline"
                     && token != "[" && token != "]" && token != "nodiscard"
                     && token != "maybe_unused")
                name += token;
        }
        if (isType && name.empty())
            isType = false;
        const bool isHidden = !m_scopes.empty() && !m_scopes.back();
        if (isHidden || (!isNamespace && !isType) || name.empty()) {
            m_scopes.emplace_back(std::nullopt);
            return;
        }
        const std::string outer = m_scopes.empty() ? std::string() : *m_scopes.back() + "::";
        m_scopes.emplace_back(outer + name);
        if (isType)
            m_types.push_back(*m_scopes.back());
    }

    [[nodiscard]] bool isDoubleColon(std::size_t i) const
    {
        return (i + 1 < m_tokens.size() && m_tokens[i + 1] == ":")
            || (i > 0 && m_tokens[i - 1] == ":");
    }

    /// Behind the parameters of a template.
    [[nodiscard]] std::size_t behindAngle(std::size_t i, std::size_t end) const
    {
        int depth = 0;
        for (; i < end; ++i) {
            depth += m_tokens[i] == "<" ? 1 : m_tokens[i] == ">" ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return end;
    }

    std::vector<std::string> m_tokens;
    std::vector<Scope> m_scopes;
    std::vector<std::string> m_types;
};

std::vector<std::string> typesIn(std::string_view code)
{
    return TypeFinder(code).find();
}

std::string contents(const fs::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// The files of the program that define each type.
std::map<std::string, std::set<std::string>> typesOfTheProgram()
{
    const fs::path root = fs::path(ENTENTE_FIXTURES).parent_path().parent_path();
    std::map<std::string, std::set<std::string>> found;
    for (const char *const top : {"core", "ui", "app", "resources"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / top)) {
            const fs::path extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h")
                continue;
            for (const std::string &type : typesIn(contents(entry.path())))
                found[type].insert(fs::relative(entry.path(), root).generic_string());
        }
    }
    return found;
}

} // namespace

TEST(TypeNames, areFoundWithTheirNamespaces)
{
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    EXPECT_THAT(typesIn("namespace a { namespace b { class C final : public D<E> { struct F {}; };"
                        " } enum class G : int { H }; }"),
                ElementsAre("a::b::C", "a::b::C::F", "a::G"));
    EXPECT_THAT(typesIn("namespace a::b {\n/// struct No {\ntemplate <class T> struct C { T t; };"
                        " const char *no = \"struct No {\"; }"),
                ElementsAre("a::b::C"));
    EXPECT_THAT(typesIn("namespace a { void f() { struct No {}; } }"), IsEmpty());
    EXPECT_THAT(typesIn("namespace a { namespace { struct No {}; } struct Yes {}; }"),
                ElementsAre("a::Yes"));
    EXPECT_THAT(typesIn("struct Outer::Inner { int i = 0; };"), ElementsAre("Outer::Inner"));
    EXPECT_THAT(typesIn("namespace a { class Only; struct Only2 *f(struct G g); }"), IsEmpty());
}

/// Two types of one name in one namespace break the one-definition rule: the linker keeps one of
/// their functions that are the same by name, such as a destructor, and both types get it.
TEST(TypeNames, areEachOfOneTypeInTheWholeProgram)
{
    const std::map<std::string, std::set<std::string>> types = typesOfTheProgram();
    EXPECT_GT(types.size(), 400U);
    EXPECT_TRUE(types.contains("entente::Briefing"));
    EXPECT_TRUE(types.contains("entente::ui::MainWindow"));
    for (const auto &[type, files] : types) {
        std::string where;
        for (const std::string &file : files)
            where += " " + file;
        EXPECT_EQ(files.size(), 1U) << type << " is defined in" << where;
    }
}

} // namespace entente::test
