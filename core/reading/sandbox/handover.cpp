// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/handover.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace entente::sandbox {

namespace {

constexpr std::size_t descriptorCount = 2;

/// Does a system call again where a signal came between.
template <typename Call>
auto again(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// Room for the descriptors that go with a message.
struct Ancillary
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * descriptorCount)> bytes{};
};

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

Descriptor emptyFile()
{
    return Descriptor(memfd_create("entente", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

Descriptor sealedCopy(std::string_view bytes)
{
    Descriptor file = emptyFile();
    constexpr int seals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    const bool isDone = file.isOpen() && fill(file, bytes)
        && fcntl(file.number(), F_ADD_SEALS, seals)
            == 0; // NOLINT(cppcoreguidelines-pro-type-vararg)
    return isDone ? std::move(file) : Descriptor();
}

bool fill(const Descriptor &file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = again(
            [&] { return write(file.number(), bytes.data(), bytes.size()); });
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> contentsOf(const Descriptor &file, std::size_t most)
{
    const off_t size = lseek(file.number(), 0, SEEK_END);
    if (size < 0 || static_cast<std::size_t>(size) > most)
        return std::nullopt;
    std::string bytes(static_cast<std::size_t>(size), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t read = again([&] {
            return pread(file.number(), bytes.data() + done, bytes.size() - done,
                         static_cast<off_t>(done));
        });
        if (read <= 0)
            return std::nullopt;
        done += static_cast<std::size_t>(read);
    }
    return bytes;
}

bool sendOrder(int channel, const Order &order)
{
    WireWriter wire;
    carry(wire, order.job);
    std::string words = wire.take();
    if (words.size() > longestJob)
        return false;
    iovec part{words.data(), words.size()};
    Ancillary ancillary;
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = ancillary.bytes.data();
    message.msg_controllen = ancillary.bytes.size();
    cmsghdr *const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int) * descriptorCount);
    const std::array<int, descriptorCount> numbers{order.document.number(), order.answer.number()};
    std::memcpy(CMSG_DATA(head), numbers.data(), sizeof numbers);
    return again([&] { return sendmsg(channel, &message, MSG_NOSIGNAL); })
        == static_cast<ssize_t>(words.size());
}

std::optional<Order> receiveOrder(int channel)
{
    std::string words(longestJob, '\0');
    iovec part{words.data(), words.size()};
    Ancillary ancillary;
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = ancillary.bytes.data();
    message.msg_controllen = ancillary.bytes.size();
    const ssize_t size = again([&] { return recvmsg(channel, &message, MSG_CMSG_CLOEXEC); });
    if (size <= 0)
        return std::nullopt;
    Order order;
    const cmsghdr *const head = CMSG_FIRSTHDR(&message);
    if (head == nullptr || head->cmsg_type != SCM_RIGHTS
        || head->cmsg_len != CMSG_LEN(sizeof(int) * descriptorCount))
        return std::nullopt;
    std::array<int, descriptorCount> numbers{};
    std::memcpy(numbers.data(), CMSG_DATA(head), sizeof numbers);
    order.document = Descriptor(numbers[0]);
    order.answer = Descriptor(numbers[1]);
    // Of a newer program only the version is sure to be understood.
    WireReader wire(std::string_view(words).substr(0, static_cast<std::size_t>(size)));
    carry(wire, order.job);
    if (!wire.isWhole() && order.job.version == wireVersion)
        return std::nullopt;
    return order;
}

bool sendStatus(int channel, int status)
{
    return again([&] { return send(channel, &status, sizeof status, MSG_NOSIGNAL); })
        == static_cast<ssize_t>(sizeof status);
}

std::optional<int> receiveStatus(int channel)
{
    int status = 0;
    const ssize_t size = again([&] { return recv(channel, &status, sizeof status, 0); });
    if (size != static_cast<ssize_t>(sizeof status))
        return std::nullopt;
    return status;
}

} // namespace entente::sandbox
