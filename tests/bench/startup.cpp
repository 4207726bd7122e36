// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times programs from their start to the first frame of their window that shows anything, as the
// X server sees it: the same measure for Entente, for a bare Qt window and for other viewers.
//
//   entente-startup RUNS NAME=COMMAND…   (each command is split at spaces; the first is Entente)

#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

class Screen final
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr)) {}
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] bool ok() const { return xcb_connection_has_error(m_connection) == 0; }

    [[nodiscard]] std::set<xcb_window_t> windows() const
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const Reply<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, root), nullptr));
        if (!tree)
            return {};
        const xcb_window_t *first = xcb_query_tree_children(tree.get());
        return {first, first + xcb_query_tree_children_length(tree.get())};
    }

    /// Whether a window of some size is on the screen and holds more than two colours.
    [[nodiscard]] bool isPainted(xcb_window_t window) const
    {
        constexpr std::uint16_t least = 200;
        const Reply<xcb_get_window_attributes_reply_t> attributes(xcb_get_window_attributes_reply(
            m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!attributes || !geometry || attributes->map_state != XCB_MAP_STATE_VIEWABLE
            || geometry->width < least || geometry->height < least)
            return false;
        const Reply<xcb_get_image_reply_t> image(
            xcb_get_image_reply(m_connection,
                                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                              geometry->width, geometry->height, ~0U),
                                nullptr));
        if (!image)
            return false;
        const auto *pixels = reinterpret_cast<const std::uint32_t *>(
            xcb_get_image_data(image.get()));
        const auto count = static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / 4;
        std::set<std::uint32_t> colours;
        for (std::size_t i = 0; i < count && colours.size() < 3; i += 3)
            colours.insert(pixels[i]);
        return colours.size() >= 3;
    }

private:
    xcb_connection_t *m_connection;
};

pid_t start(const std::string &command)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    std::vector<std::string> words;
    std::istringstream stream(command);
    for (std::string word; stream >> word;)
        words.push_back(word);
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    if (std::freopen("/dev/null", "w", stdout) == nullptr
        || std::freopen("/dev/null", "w", stderr) == nullptr)
        _exit(126);
    setpgid(0, 0);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

/// Milliseconds to the first painted frame; negative where none came within 20 seconds.
double firstPaint(const Screen &screen, const std::string &command)
{
    constexpr auto limit = std::chrono::seconds(20);
    constexpr auto pause = std::chrono::milliseconds(1);
    const std::set<xcb_window_t> before = screen.windows();
    const Clock::time_point begin = Clock::now();
    const pid_t child = start(command);
    double milliseconds = -1;
    while (milliseconds < 0 && Clock::now() - begin < limit) {
        for (const xcb_window_t window : screen.windows()) {
            if (!before.contains(window) && screen.isPainted(window))
                milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin)
                                   .count();
        }
        std::this_thread::sleep_for(pause);
    }
    kill(-child, SIGKILL);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    return milliseconds;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: entente-startup RUNS NAME=COMMAND...\n");
        return 2;
    }
    const Screen screen;
    if (!screen.ok()) {
        std::puts("start to first paint: not measured, for there is no X display");
        return 0;
    }
    const int runs = std::max(1, std::atoi(argv[1]));
    std::vector<std::string> names;
    std::vector<std::string> commands;
    std::vector<std::vector<double>> times(static_cast<std::size_t>(argc - 2));
    for (int i = 2; i < argc; ++i) {
        const std::string word = argv[i];
        names.push_back(word.substr(0, word.find('=')));
        commands.push_back(word.substr(word.find('=') + 1));
    }
    // In turn, so that a slow minute of the machine is shared; the first round only warms up.
    for (int run = 0; run <= runs; ++run) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const double time = firstPaint(screen, commands[i]);
            if (run > 0)
                times[i].push_back(time);
        }
    }
    const double own = median(times[0]);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double other = median(times[i]);
        std::printf("start to first paint: %-24s median %7.0f ms", names[i].c_str(), other);
        if (i > 0)
            std::printf("   Entente takes %.2f of it", own / other);
        std::puts("");
    }
    return 0;
}
